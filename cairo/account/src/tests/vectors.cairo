//! Test vectors, computed by starknet.js. Do not edit: written from `tests/vectors`
//! by `python tests/conformance/cairo_vectors.py write`.

#[cairofmt::skip]
pub const DOMAIN_TYPE_HASH: felt252 = 0x1ff2f602e42168014d405a94f75e8a93d640751d71d16311266e140d8b0a210;
#[cairofmt::skip]
pub const SESSION_TYPE_HASH: felt252 = 0x3ff85f9aa147a5020f72685e9ded83997adc770979fe2cb8cc14a0b458c914c;
#[cairofmt::skip]
pub const POLICY_TYPE_HASH: felt252 = 0x255c294cce5b70269ad8302125c9e26f6f109a3484321ecd86624624305f106;

#[derive(Drop, Copy)]
pub struct MerkleCase {
    pub leaves: Span<felt252>,
    pub root: felt252,
    pub proofs: Span<Span<felt252>>,
}
#[cairofmt::skip]
pub fn merkle_cases() -> Array<MerkleCase> {
    array![
        // 1-leaves
        MerkleCase {
            leaves: [0x2b880f7b2388e4545224049c1f81e3fd165dd733e95c3af058460cec52417bf].span(),
            root: 0x2b880f7b2388e4545224049c1f81e3fd165dd733e95c3af058460cec52417bf,
            proofs: [array![].span()].span(),
        },
        // 2-leaves
        MerkleCase {
            leaves: [
                0x2998c71a1e807880fb369785264cb812c1e4e54fe5fe7ca98d0a4b3a9c89d43,
                0x3d886896658455f9d2045ad5c5436418661f4ea6ac1d42d9c1d4fc4c4e08ffd,
            ].span(),
            root: 0x4608667a6b02a8a0fa5bd6fb3ac51b4995b978e0286172bbb92a753696890fd,
            proofs: [
                [0x3d886896658455f9d2045ad5c5436418661f4ea6ac1d42d9c1d4fc4c4e08ffd].span(),
                [0x2998c71a1e807880fb369785264cb812c1e4e54fe5fe7ca98d0a4b3a9c89d43].span(),
            ].span(),
        },
        // 3-leaves
        MerkleCase {
            leaves: [
                0xbafdfda142f551e222cdb593da06b56226c4e3c0d80f9a6f4690b0cf7bbb40,
                0x346235302947d2da0a059dae9f4df048032a2eb6a2db11545607b945c8fc57d,
                0x372361b89270a9bdd54d59d8f814f22f5ed4b01bf73f519b6918d45486f1582,
            ].span(),
            root: 0x71729e74bddb60d0cf32cbdf2911f5ca9e7d51d90ec6a1b4ef2d9a58f5f4b29,
            proofs: [
                [
                    0x346235302947d2da0a059dae9f4df048032a2eb6a2db11545607b945c8fc57d,
                    0x2883448d12f42aed0a24d92d9674827bbb14f68ebdb9bbd9092d42d77e7eccf,
                ].span(),
                [
                    0xbafdfda142f551e222cdb593da06b56226c4e3c0d80f9a6f4690b0cf7bbb40,
                    0x2883448d12f42aed0a24d92d9674827bbb14f68ebdb9bbd9092d42d77e7eccf,
                ].span(),
                [0x0, 0x6687d2be2e279a9ea83a46660425cb2664900d9856c539e8d16cac385208a00].span(),
            ].span(),
        },
        // 4-leaves
        MerkleCase {
            leaves: [
                0x1a3c3ed0da422e0eb6fa4bf6df37648c1428148e9c2a2f9f28d446078f1edb,
                0x393ebb5171205756873f60f2504ff632c44e03463527c84f5a4f3cce5a87d43,
                0x75a96eb80e27954bdea1053e004e16f529d00e4e52caaa84fc35f3f0bba103,
                0x155dbe8ec82ea0e2e4b2e7ad7847f89279c3f07c1ef6a4c762d93414faa1784,
            ].span(),
            root: 0x758f492e79c000ed46cb7bf24bb47573b9a75d1b43abe8b3a0389680c11646b,
            proofs: [
                [
                    0x393ebb5171205756873f60f2504ff632c44e03463527c84f5a4f3cce5a87d43,
                    0x2e22133362659fc2334c3e3a3dd38a38f3300f0d2f5816f85ec71d8f64a03f7,
                ].span(),
                [
                    0x1a3c3ed0da422e0eb6fa4bf6df37648c1428148e9c2a2f9f28d446078f1edb,
                    0x2e22133362659fc2334c3e3a3dd38a38f3300f0d2f5816f85ec71d8f64a03f7,
                ].span(),
                [
                    0x155dbe8ec82ea0e2e4b2e7ad7847f89279c3f07c1ef6a4c762d93414faa1784,
                    0x1abb289ccac34aefda787e14778978c939cbfd02679c41478e1f53e20088816,
                ].span(),
                [
                    0x75a96eb80e27954bdea1053e004e16f529d00e4e52caaa84fc35f3f0bba103,
                    0x1abb289ccac34aefda787e14778978c939cbfd02679c41478e1f53e20088816,
                ].span(),
            ].span(),
        },
        // 5-leaves
        MerkleCase {
            leaves: [
                0x2f868e19d90edbb85b876da76c803ea55cd8926ee8cd21a12b4dbc73ffebee5,
                0x26671019b66e4bb6d065139f88f05a9ae828418ea85115ffaa679e9d489799c,
                0x1ffded2db1817c27690bb396b08518c6c0e669b2ced47013c60a6062ca69d5b,
                0x3616f111209a944e2c4d3699763ba25e622429a526e4983293590a639168770,
                0x3855dcbd8cf226ae173a7ad794621997c9bb531b20068e034d4b2af2896e7c3,
            ].span(),
            root: 0x6d9a4f909edf9f8c21a2b7bcd3f98d49892190a1b6f0f9c63c85e9d94709ae0,
            proofs: [
                [
                    0x26671019b66e4bb6d065139f88f05a9ae828418ea85115ffaa679e9d489799c,
                    0x19a494c3b73a92d76500116eced0aed96cc2a3b0f785d0b8b30c6530f44e2d9,
                    0x1120ad7c9b4009978efd1df1a231f9c6bb68ccd1923af013380f317e92a3086,
                ].span(),
                [
                    0x2f868e19d90edbb85b876da76c803ea55cd8926ee8cd21a12b4dbc73ffebee5,
                    0x19a494c3b73a92d76500116eced0aed96cc2a3b0f785d0b8b30c6530f44e2d9,
                    0x1120ad7c9b4009978efd1df1a231f9c6bb68ccd1923af013380f317e92a3086,
                ].span(),
                [
                    0x3616f111209a944e2c4d3699763ba25e622429a526e4983293590a639168770,
                    0x5974ce19c79483d3a0e01556ba299d2f25ec55df5945a7938fd32f447d930f3,
                    0x1120ad7c9b4009978efd1df1a231f9c6bb68ccd1923af013380f317e92a3086,
                ].span(),
                [
                    0x1ffded2db1817c27690bb396b08518c6c0e669b2ced47013c60a6062ca69d5b,
                    0x5974ce19c79483d3a0e01556ba299d2f25ec55df5945a7938fd32f447d930f3,
                    0x1120ad7c9b4009978efd1df1a231f9c6bb68ccd1923af013380f317e92a3086,
                ].span(),
                [0x0, 0x0, 0xeed239b825b113eef3d3ab8114a630e14b2bd6f4dc48f0520bb5cd1da66a64].span(),
            ].span(),
        },
        // 7-leaves
        MerkleCase {
            leaves: [
                0x37b2b1e1d0902307635dec51a61e7821ee128b7286ba94f8f9430790f3eaa99,
                0x2ead4346f771cfe65889bda72a93f97446e3f389396e23d35c3bdb0f85b9b8c,
                0x2306104a634910904dda71240280386447d9f2ae7d3929af5526d397ef156e3,
                0x131ce6a045ad2cc5965e9d15a9751eec6d39d77dea4877531ab280fe1dc6fa,
                0x642b8017afc7a1de83efdbc53ce283ddb1819c6d999c25678a1a82150535ed,
                0x106965180c2de8467f7dd0597e2b6e7fe365ed9729f49f21f4ae4ae12216b2f,
                0x3191e6e7d0233da7dbda328513e44d5700af6660f7c4f047da733b043efad91,
            ].span(),
            root: 0x759722f39a457c9a0b60d6237d33277e2ffb22c5ddd50de0cd9a8383c99b3d9,
            proofs: [
                [
                    0x2ead4346f771cfe65889bda72a93f97446e3f389396e23d35c3bdb0f85b9b8c,
                    0x2100cce796a86bf25de0df91a35dc0c7079a531ef5dc3e82bdd61fe3785bf84,
                    0x2234bff03a834d324c06107f9833b9a8332153218c1b48814ace5e0734e259a,
                ].span(),
                [
                    0x37b2b1e1d0902307635dec51a61e7821ee128b7286ba94f8f9430790f3eaa99,
                    0x2100cce796a86bf25de0df91a35dc0c7079a531ef5dc3e82bdd61fe3785bf84,
                    0x2234bff03a834d324c06107f9833b9a8332153218c1b48814ace5e0734e259a,
                ].span(),
                [
                    0x131ce6a045ad2cc5965e9d15a9751eec6d39d77dea4877531ab280fe1dc6fa,
                    0x6d9e8522cae36dd0b7f8ba09381687b66be0f042cabf6bfc251d6d788fb75cc,
                    0x2234bff03a834d324c06107f9833b9a8332153218c1b48814ace5e0734e259a,
                ].span(),
                [
                    0x2306104a634910904dda71240280386447d9f2ae7d3929af5526d397ef156e3,
                    0x6d9e8522cae36dd0b7f8ba09381687b66be0f042cabf6bfc251d6d788fb75cc,
                    0x2234bff03a834d324c06107f9833b9a8332153218c1b48814ace5e0734e259a,
                ].span(),
                [
                    0x106965180c2de8467f7dd0597e2b6e7fe365ed9729f49f21f4ae4ae12216b2f,
                    0x74ccdb0ae1ab8320488ea6070a1431182fef14a3521e2287a62b42464cf95bc,
                    0x3abfb91c2d2325d3bccc78d5d3a5bdad7d0e5daea9aa9aa9a70c69d7c0540fd,
                ].span(),
                [
                    0x642b8017afc7a1de83efdbc53ce283ddb1819c6d999c25678a1a82150535ed,
                    0x74ccdb0ae1ab8320488ea6070a1431182fef14a3521e2287a62b42464cf95bc,
                    0x3abfb91c2d2325d3bccc78d5d3a5bdad7d0e5daea9aa9aa9a70c69d7c0540fd,
                ].span(),
                [
                    0x0,
                    0x3fed7cccb6bd2e36b2ad37b14af5a0670d72f2fdddffeecc4e91c231f641b6,
                    0x3abfb91c2d2325d3bccc78d5d3a5bdad7d0e5daea9aa9aa9a70c69d7c0540fd,
                ].span(),
            ].span(),
        },
        // 16-leaves
        MerkleCase {
            leaves: [
                0x26542c0ce077d7f31df0707c401403c878e5e22d68428cc4fb34298fc9f7b8d,
                0x19398763ec054c179558b04b328c661a59e188448c1079ec30c84a582677a88,
                0x3063e21d43e98a650d1a1f999d24c31746eb625b7b1db9db4e7c565e987cfa9,
                0x87e1af23560424a7dd50e62f4b50fcf9908a9614d7206ee6c6955cba92c9fa,
                0x38101a4f63eb91d55496b827548962a8756d5a7c37d41d315ea326775e956a3,
                0x1e015c20c6b92a7f072a5d4613383367e22ca56f65b35c9021c84f9946c05c8,
                0x51724d2de0e8c277bb5f10e7fc398007a8f625cc2f6c0071375183bffe9c6c,
                0x902cbf26b8f547a1c52313a916828f60255fd37295ebf580c1790f2364542e,
                0x23430075d4fcfba809f0690acd71b8244b808de2bcfcfd2eec24d8ff548b658,
                0x38ddcf470c1f018d77bf69e6bd52dec14ab05dee521748d09edf13f39a4b98d,
                0x10f3b92b54004d4feed29c4afb90ef6b85651f23bcc199cc574242e7493fdb4,
                0x1db3005cd327300d41db3a832e135451bfa93bc06d1805ea749925e1063c619,
                0x33e5af988b0cd994bd456ef3b71b93db50f32b996f3bce95ca08e1ea0e546a9,
                0x1343162ed6d05588341ba61b309e1709a8c3c5f14cd8db20e9d4bb3e7a5226a,
                0x1ad45e276c23c85d1b1370f3ba1e79cf15c440c7970237aa6f97793ff982cf7,
                0x117b4a85cb844fc9cd56eb47a4a78a8faa2a187cf6eadbf6c600ec33d896bb,
            ].span(),
            root: 0x80e3075d45c71c92316819644b47edcdea41622be312be265c62835008f893,
            proofs: [
                [
                    0x19398763ec054c179558b04b328c661a59e188448c1079ec30c84a582677a88,
                    0x71a34d6d63643293b885c99848ffa65c613a3a0a014919afd3b134d49b31e22,
                    0x5271605205446f799d68f6d83a2987f875497d8a8500a56602370b593b093dc,
                    0x607d9b64da68a95a788b1e843ba086b85271837997861914f7689444f5a4838,
                ].span(),
                [
                    0x26542c0ce077d7f31df0707c401403c878e5e22d68428cc4fb34298fc9f7b8d,
                    0x71a34d6d63643293b885c99848ffa65c613a3a0a014919afd3b134d49b31e22,
                    0x5271605205446f799d68f6d83a2987f875497d8a8500a56602370b593b093dc,
                    0x607d9b64da68a95a788b1e843ba086b85271837997861914f7689444f5a4838,
                ].span(),
                [
                    0x87e1af23560424a7dd50e62f4b50fcf9908a9614d7206ee6c6955cba92c9fa,
                    0x718c9e788d80f978e1a0df324f75d45df4831da970b91cf6380b3b2124848d3,
                    0x5271605205446f799d68f6d83a2987f875497d8a8500a56602370b593b093dc,
                    0x607d9b64da68a95a788b1e843ba086b85271837997861914f7689444f5a4838,
                ].span(),
                [
                    0x3063e21d43e98a650d1a1f999d24c31746eb625b7b1db9db4e7c565e987cfa9,
                    0x718c9e788d80f978e1a0df324f75d45df4831da970b91cf6380b3b2124848d3,
                    0x5271605205446f799d68f6d83a2987f875497d8a8500a56602370b593b093dc,
                    0x607d9b64da68a95a788b1e843ba086b85271837997861914f7689444f5a4838,
                ].span(),
                [
                    0x1e015c20c6b92a7f072a5d4613383367e22ca56f65b35c9021c84f9946c05c8,
                    0x3a654038713b9c34fbdadd2910214addcdc8ae9d0cd05b47f739d2af7e7f685,
                    0x3a30d227417ed49f009d76b8bbe10b55efef8349fb078488d56d9fcff4818b2,
                    0x607d9b64da68a95a788b1e843ba086b85271837997861914f7689444f5a4838,
                ].span(),
                [
                    0x38101a4f63eb91d55496b827548962a8756d5a7c37d41d315ea326775e956a3,
                    0x3a654038713b9c34fbdadd2910214addcdc8ae9d0cd05b47f739d2af7e7f685,
                    0x3a30d227417ed49f009d76b8bbe10b55efef8349fb078488d56d9fcff4818b2,
                    0x607d9b64da68a95a788b1e843ba086b85271837997861914f7689444f5a4838,
                ].span(),
                [
                    0x902cbf26b8f547a1c52313a916828f60255fd37295ebf580c1790f2364542e,
                    0x6482d20c1d7d5ffad15c95104c1b107660372a9341a98107110befa47d38038,
                    0x3a30d227417ed49f009d76b8bbe10b55efef8349fb078488d56d9fcff4818b2,
                    0x607d9b64da68a95a788b1e843ba086b85271837997861914f7689444f5a4838,
                ].span(),
                [
                    0x51724d2de0e8c277bb5f10e7fc398007a8f625cc2f6c0071375183bffe9c6c,
                    0x6482d20c1d7d5ffad15c95104c1b107660372a9341a98107110befa47d38038,
                    0x3a30d227417ed49f009d76b8bbe10b55efef8349fb078488d56d9fcff4818b2,
                    0x607d9b64da68a95a788b1e843ba086b85271837997861914f7689444f5a4838,
                ].span(),
                [
                    0x38ddcf470c1f018d77bf69e6bd52dec14ab05dee521748d09edf13f39a4b98d,
                    0x510520ae674be3d1e1953ac4a1ff0723020c155d2a5ee2b7ba1f3c1d7e16c6b,
                    0x6c50e1d75fd37b09385cad00f132f1bed6d4cd2bc1287d19fc251cf5a4929f6,
                    0x53ae1d896b935025a3573586dbf0936ed7f654e816b8a7e1284c3a069828c16,
                ].span(),
                [
                    0x23430075d4fcfba809f0690acd71b8244b808de2bcfcfd2eec24d8ff548b658,
                    0x510520ae674be3d1e1953ac4a1ff0723020c155d2a5ee2b7ba1f3c1d7e16c6b,
                    0x6c50e1d75fd37b09385cad00f132f1bed6d4cd2bc1287d19fc251cf5a4929f6,
                    0x53ae1d896b935025a3573586dbf0936ed7f654e816b8a7e1284c3a069828c16,
                ].span(),
                [
                    0x1db3005cd327300d41db3a832e135451bfa93bc06d1805ea749925e1063c619,
                    0x79bafc26a9bf45879333dd00a16eb2ec0a2d55106955740dc140dbb18f083f1,
                    0x6c50e1d75fd37b09385cad00f132f1bed6d4cd2bc1287d19fc251cf5a4929f6,
                    0x53ae1d896b935025a3573586dbf0936ed7f654e816b8a7e1284c3a069828c16,
                ].span(),
                [
                    0x10f3b92b54004d4feed29c4afb90ef6b85651f23bcc199cc574242e7493fdb4,
                    0x79bafc26a9bf45879333dd00a16eb2ec0a2d55106955740dc140dbb18f083f1,
                    0x6c50e1d75fd37b09385cad00f132f1bed6d4cd2bc1287d19fc251cf5a4929f6,
                    0x53ae1d896b935025a3573586dbf0936ed7f654e816b8a7e1284c3a069828c16,
                ].span(),
                [
                    0x1343162ed6d05588341ba61b309e1709a8c3c5f14cd8db20e9d4bb3e7a5226a,
                    0x5638130368641313bebff5fffe7522a803b646d256d601345a6bebe1b8e13b5,
                    0x207012740dd24e456d667f9f39780f36409dd34003ccd1096bb6f9f41269c15,
                    0x53ae1d896b935025a3573586dbf0936ed7f654e816b8a7e1284c3a069828c16,
                ].span(),
                [
                    0x33e5af988b0cd994bd456ef3b71b93db50f32b996f3bce95ca08e1ea0e546a9,
                    0x5638130368641313bebff5fffe7522a803b646d256d601345a6bebe1b8e13b5,
                    0x207012740dd24e456d667f9f39780f36409dd34003ccd1096bb6f9f41269c15,
                    0x53ae1d896b935025a3573586dbf0936ed7f654e816b8a7e1284c3a069828c16,
                ].span(),
                [
                    0x117b4a85cb844fc9cd56eb47a4a78a8faa2a187cf6eadbf6c600ec33d896bb,
                    0x71c71b5b2feef609b8460c7e49c9d6a33a80c7ae795632a5d4504e267b1974f,
                    0x207012740dd24e456d667f9f39780f36409dd34003ccd1096bb6f9f41269c15,
                    0x53ae1d896b935025a3573586dbf0936ed7f654e816b8a7e1284c3a069828c16,
                ].span(),
                [
                    0x1ad45e276c23c85d1b1370f3ba1e79cf15c440c7970237aa6f97793ff982cf7,
                    0x71c71b5b2feef609b8460c7e49c9d6a33a80c7ae795632a5d4504e267b1974f,
                    0x207012740dd24e456d667f9f39780f36409dd34003ccd1096bb6f9f41269c15,
                    0x53ae1d896b935025a3573586dbf0936ed7f654e816b8a7e1284c3a069828c16,
                ].span(),
            ].span(),
        },
        // 17-leaves
        MerkleCase {
            leaves: [
                0xa5eb19eb31715a00aa26be3f338cf60131740ca7eaa06a65db8c75df6a2bb,
                0x1b71a2b99a48682b32d04323988c24f8116766484ebc787a9642142e8eb92dc,
                0x32404d670f796d569e0ecd5f76ee7ef926b78b3bdf18da551f94d9e76ab3aa9,
                0x284bde1bb6c7a4545480ee7592ea5e0603e5701f71144dcc36d11f9ddd64d79,
                0x2a328779c6401c9ed8a8d5daba40cfa10646ac66a5bf4b36dd750ca76235f86,
                0x1a816b1ac332b73479dc1ab05c8c0e2ba8f4da89b084cbc46208cc5d071beac,
                0x1f69f938a43cff327eed761fa9e991a3b12fc88bee43e8435fce80414ffd52e,
                0x278d393aeb28b034547c2be89000a48ff3d9c7d48013b661d6eca4a11d26638,
                0x43f7e6224d13919954b6da3aa9706f422051402ba4282d516a01b805169ce0,
                0x3bf91886a83d84070dad34a71cdcb41af098708c938d7d8be457359a18ff785,
                0x325734ca7319fb7d42f5827c29d8306e71c334163f524ef9efb82c34e91c122,
                0xbd45e12dc3a5dd911448ba40b63da399e9aa5862e59cc19e4e29cce2cff20f,
                0x3942d2862e6ed44ecd6396efa0fd9bffc233eec6bd8bc4fb76b93470331a10c,
                0x13bd4d96aa572964b414b4d30bea7ea8778eb11f6d64164996454b6c982df83,
                0x3bf125331a45fc743d4e6316bdfe59c4b735a45990d689203825477462b2aa6,
                0x2fbca48183ecd137f61966f6005fcca29e8b67e52166d93dc04a20a1678eb8d,
                0x3e3a5ef299afed78316fc2ecdeb4da41e8544556a4633d65f76d128ae2ed16e,
            ].span(),
            root: 0x416dc631c63f636991cf2ad3e740e1587a9551ed6541c220ebf4f575860b541,
            proofs: [
                [
                    0x1b71a2b99a48682b32d04323988c24f8116766484ebc787a9642142e8eb92dc,
                    0x47d423f233d3b44ec0dd50957cb5924add4d53407d0b3767792daaf47e8efa,
                    0x7571437b9334a7cad787276e6db5abeb715cc52bdae2ff9a6861582d00e7110,
                    0x46d1b82acbbd7016b9184a6f2e283c6e0a2edb75dc4866e224b8a562b19ecce,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0xa5eb19eb31715a00aa26be3f338cf60131740ca7eaa06a65db8c75df6a2bb,
                    0x47d423f233d3b44ec0dd50957cb5924add4d53407d0b3767792daaf47e8efa,
                    0x7571437b9334a7cad787276e6db5abeb715cc52bdae2ff9a6861582d00e7110,
                    0x46d1b82acbbd7016b9184a6f2e283c6e0a2edb75dc4866e224b8a562b19ecce,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x284bde1bb6c7a4545480ee7592ea5e0603e5701f71144dcc36d11f9ddd64d79,
                    0x247180b7252550331c9a924014921c7296cb139934e0f2c3e884beacc2280ad,
                    0x7571437b9334a7cad787276e6db5abeb715cc52bdae2ff9a6861582d00e7110,
                    0x46d1b82acbbd7016b9184a6f2e283c6e0a2edb75dc4866e224b8a562b19ecce,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x32404d670f796d569e0ecd5f76ee7ef926b78b3bdf18da551f94d9e76ab3aa9,
                    0x247180b7252550331c9a924014921c7296cb139934e0f2c3e884beacc2280ad,
                    0x7571437b9334a7cad787276e6db5abeb715cc52bdae2ff9a6861582d00e7110,
                    0x46d1b82acbbd7016b9184a6f2e283c6e0a2edb75dc4866e224b8a562b19ecce,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x1a816b1ac332b73479dc1ab05c8c0e2ba8f4da89b084cbc46208cc5d071beac,
                    0x7ab75d21f72cc7c1449b4f08481c406700f63d87dbc64426f9c158e9d04a64f,
                    0x88393a9ede147817458818e0aca7045e747e30cb3fd19f0d24b155d31450b9,
                    0x46d1b82acbbd7016b9184a6f2e283c6e0a2edb75dc4866e224b8a562b19ecce,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x2a328779c6401c9ed8a8d5daba40cfa10646ac66a5bf4b36dd750ca76235f86,
                    0x7ab75d21f72cc7c1449b4f08481c406700f63d87dbc64426f9c158e9d04a64f,
                    0x88393a9ede147817458818e0aca7045e747e30cb3fd19f0d24b155d31450b9,
                    0x46d1b82acbbd7016b9184a6f2e283c6e0a2edb75dc4866e224b8a562b19ecce,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x278d393aeb28b034547c2be89000a48ff3d9c7d48013b661d6eca4a11d26638,
                    0x5dcc4131ef5e53fac6cd84f67782e51ef8c84c5391fed4564e32dc9559e08b3,
                    0x88393a9ede147817458818e0aca7045e747e30cb3fd19f0d24b155d31450b9,
                    0x46d1b82acbbd7016b9184a6f2e283c6e0a2edb75dc4866e224b8a562b19ecce,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x1f69f938a43cff327eed761fa9e991a3b12fc88bee43e8435fce80414ffd52e,
                    0x5dcc4131ef5e53fac6cd84f67782e51ef8c84c5391fed4564e32dc9559e08b3,
                    0x88393a9ede147817458818e0aca7045e747e30cb3fd19f0d24b155d31450b9,
                    0x46d1b82acbbd7016b9184a6f2e283c6e0a2edb75dc4866e224b8a562b19ecce,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x3bf91886a83d84070dad34a71cdcb41af098708c938d7d8be457359a18ff785,
                    0x1bb9edfe534c37104ba72d5023d0c260cdf8f07be7ac048f6d637a6080c7470,
                    0x5c901f81ce2b4cc4ed8dee5e2e012564527199a847df934aa78609ef7b08e52,
                    0x50b32b17c25b604bcca1b3e6f1d8933ae12d0ced52d0c0be0129b8c6b87bcd9,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x43f7e6224d13919954b6da3aa9706f422051402ba4282d516a01b805169ce0,
                    0x1bb9edfe534c37104ba72d5023d0c260cdf8f07be7ac048f6d637a6080c7470,
                    0x5c901f81ce2b4cc4ed8dee5e2e012564527199a847df934aa78609ef7b08e52,
                    0x50b32b17c25b604bcca1b3e6f1d8933ae12d0ced52d0c0be0129b8c6b87bcd9,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0xbd45e12dc3a5dd911448ba40b63da399e9aa5862e59cc19e4e29cce2cff20f,
                    0x1ff1e66362f41391703e01bfa86906bb93fb8062aca7f18e0aebd38e96f98c2,
                    0x5c901f81ce2b4cc4ed8dee5e2e012564527199a847df934aa78609ef7b08e52,
                    0x50b32b17c25b604bcca1b3e6f1d8933ae12d0ced52d0c0be0129b8c6b87bcd9,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x325734ca7319fb7d42f5827c29d8306e71c334163f524ef9efb82c34e91c122,
                    0x1ff1e66362f41391703e01bfa86906bb93fb8062aca7f18e0aebd38e96f98c2,
                    0x5c901f81ce2b4cc4ed8dee5e2e012564527199a847df934aa78609ef7b08e52,
                    0x50b32b17c25b604bcca1b3e6f1d8933ae12d0ced52d0c0be0129b8c6b87bcd9,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x13bd4d96aa572964b414b4d30bea7ea8778eb11f6d64164996454b6c982df83,
                    0x2bfa4dce58b97bfa96d049deede554b8efc829b008d4d010069d5f39d14bcd4,
                    0x2953742fe503712d22d3c20c2e9c31003e1bc32faf00652e4b50f483ec53ce9,
                    0x50b32b17c25b604bcca1b3e6f1d8933ae12d0ced52d0c0be0129b8c6b87bcd9,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x3942d2862e6ed44ecd6396efa0fd9bffc233eec6bd8bc4fb76b93470331a10c,
                    0x2bfa4dce58b97bfa96d049deede554b8efc829b008d4d010069d5f39d14bcd4,
                    0x2953742fe503712d22d3c20c2e9c31003e1bc32faf00652e4b50f483ec53ce9,
                    0x50b32b17c25b604bcca1b3e6f1d8933ae12d0ced52d0c0be0129b8c6b87bcd9,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x2fbca48183ecd137f61966f6005fcca29e8b67e52166d93dc04a20a1678eb8d,
                    0x409e82b055861bbf3d23359d7e7fe46bc11f3f9f643937e69889003a4dad225,
                    0x2953742fe503712d22d3c20c2e9c31003e1bc32faf00652e4b50f483ec53ce9,
                    0x50b32b17c25b604bcca1b3e6f1d8933ae12d0ced52d0c0be0129b8c6b87bcd9,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x3bf125331a45fc743d4e6316bdfe59c4b735a45990d689203825477462b2aa6,
                    0x409e82b055861bbf3d23359d7e7fe46bc11f3f9f643937e69889003a4dad225,
                    0x2953742fe503712d22d3c20c2e9c31003e1bc32faf00652e4b50f483ec53ce9,
                    0x50b32b17c25b604bcca1b3e6f1d8933ae12d0ced52d0c0be0129b8c6b87bcd9,
                    0x3e54314e2439fd3a1de2f544172b1ef9aaf397d8672bc5705d656b47e5ae9c4,
                ].span(),
                [
                    0x0,
                    0x0,
                    0x0,
                    0x0,
                    0x41f6c5add3fcf894f111b717ae8d61956a0aaf26a290a45070c0fecd0feb738,
                ].span(),
            ].span(),
        },
        // 33-leaves
        MerkleCase {
            leaves: [
                0x45e311b47b79c95495abffeacc36694a334dcc3a20c01fe38f777a33135c92,
                0x2499175eae480c5baf43a52fab84a797a431bb3d99b512236e5c49482579d07,
                0x2f2ea28338373efa7ed91c54bdce6d9497317e6ae003a9e2aa025cd6ddd15f9,
                0x162f187c7b68cc9b4e4fdaa8b039ddb2720b13181ee73b1d5e90ac0fefeb810,
                0x3c1c2b03647f9dac26be8efa580d2132ee50bf7bccb550d06e07efc4ffd4b80,
                0x1107ce5e4c2d81079d22e3fb82888661977b3916c291d9f42ae5559f4727c51,
                0x17d6bc879469387eccfa3ebd36cdb901b7ce30f2f3bea2db8b47edae38bfbdf,
                0x2a95c18f10944007b2ba2367b5eb21d7d37461132566051151191c1750400c0,
                0x3f682a7e4c63fa894b784e0c4c4195e64ded04e4d75482b8326f5f9aca2589a,
                0x28a65ef9eaa2f69c8def55fd65db558ae5c09e8afc192b56f1bf59d5ef8ed79,
                0x3c9f343b6dfd780e11be038266ec235d82d4340391ee5ed32f230783c6154a6,
                0x1309eded787119649ebbfa067fab6e3081aec96c96c1b96309ba09c1a81851e,
                0x2fd91c738795bef1a9a1183c57b0d278b5f7ec327b03266dc93a511f65f71d0,
                0x282ad0584119dc6301f5ca289fbe8b6e40bda8e36ca0907cb659d620d90ff7c,
                0x3b0b0ba34d48777405a4804402336c4c570d19fcc91df536c2e88f42f310c53,
                0x97d96cff75b5acdf307746093b8f924aeb289b820c519c8d7d9e0d56ba9787,
                0x12f28b88b7809b58086c83eee4d165afa8acdaae33bd2a139bb29a0899cffe5,
                0x271253a0e48bcfa0ed615a4976a7220f18aa0d85908386417b09227d31e5d27,
                0x7ae7d9d81018011ecb854f544939511cb3b8a0fa56a044fbe515b688e3316d,
                0x2fd33601022b9692d3ad79ddd99ab5d5666547e04a992272227e892932ebb69,
                0x35931a923cb90e74825de9e449ae0d7c147aedc5f6f91b238d93fd162a3c66d,
                0xdf7785aa90f12a51f8639cf49a025a4b0b3dad6a201333c93b4b9ed3747ff5,
                0x246d607f5005eeecf0dd9a9f5e7547f37bf3310dc9fa072388acff0a795aaa9,
                0x3ce7b89eb6f0f338d2a651ac9bacca151f0aa6d6f428fd7772a470b8438df02,
                0xaa4f6be56b454d6fd6a9d7ee670f8ce2e530d677423f2ceef5419a591c21d3,
                0x27e458b260f8626586622676718a46d0b1bec919ccbfaaa11ed4c38f3beb94a,
                0x32567a39e3278dc5989652dbaaf8e9aaf0140ea50d7a2ba38161b712fa9c47,
                0xe9f989a7ac829fca463f2d6faa65922951b3e884abc29a396d72e599f683d1,
                0x93796afa8ba57af1a814366d19151ee44dd88662da1271d7e088fbfd37c332,
                0x35ebd6cc0e206ea169168091e9fa5539b76757848ffe313f314be6727ddcd86,
                0x36eb3cf226f5954d99f0ca512657c69787b72cbb9b7d67e61edf06c4a824742,
                0x1749ad69ede66063bb759aeb1eccd07980194956627971eda5c286cde248c11,
                0x2acac0eabc9d840c81f879edf3e8f46918423db185fd153c9c06a69c389ac9a,
            ].span(),
            root: 0x5bdd3a973b9c1c47bd2d19f7ac800b82fa1019254d9666aacab3a1643b20d44,
            proofs: [
                [
                    0x2499175eae480c5baf43a52fab84a797a431bb3d99b512236e5c49482579d07,
                    0x12afbc4a245bb0df10a715c25ca608a89c19270e8e48f7c5f7d0a09cb54b393,
                    0xf537209dff2125760d690ba5d3bf159d7d49188126534e141c630d36d30fbf,
                    0x239485976482b8a3a365c8707ba193371afe1d5175a14b09df5c22e3d8aa39f,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x45e311b47b79c95495abffeacc36694a334dcc3a20c01fe38f777a33135c92,
                    0x12afbc4a245bb0df10a715c25ca608a89c19270e8e48f7c5f7d0a09cb54b393,
                    0xf537209dff2125760d690ba5d3bf159d7d49188126534e141c630d36d30fbf,
                    0x239485976482b8a3a365c8707ba193371afe1d5175a14b09df5c22e3d8aa39f,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x162f187c7b68cc9b4e4fdaa8b039ddb2720b13181ee73b1d5e90ac0fefeb810,
                    0x120b6819aacbdd7b3c60900c155f5857237896a1d7497ebfbf8d19c95dada21,
                    0xf537209dff2125760d690ba5d3bf159d7d49188126534e141c630d36d30fbf,
                    0x239485976482b8a3a365c8707ba193371afe1d5175a14b09df5c22e3d8aa39f,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x2f2ea28338373efa7ed91c54bdce6d9497317e6ae003a9e2aa025cd6ddd15f9,
                    0x120b6819aacbdd7b3c60900c155f5857237896a1d7497ebfbf8d19c95dada21,
                    0xf537209dff2125760d690ba5d3bf159d7d49188126534e141c630d36d30fbf,
                    0x239485976482b8a3a365c8707ba193371afe1d5175a14b09df5c22e3d8aa39f,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x1107ce5e4c2d81079d22e3fb82888661977b3916c291d9f42ae5559f4727c51,
                    0x7b579849189bb53d9eff5706d8057bbcc31b7f1461729f0da4e2cab401cafcb,
                    0x144b638f0bb5249b46e4bdd5e57d74fd8a7c1adfd2a0c08186f70c85590c7bc,
                    0x239485976482b8a3a365c8707ba193371afe1d5175a14b09df5c22e3d8aa39f,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x3c1c2b03647f9dac26be8efa580d2132ee50bf7bccb550d06e07efc4ffd4b80,
                    0x7b579849189bb53d9eff5706d8057bbcc31b7f1461729f0da4e2cab401cafcb,
                    0x144b638f0bb5249b46e4bdd5e57d74fd8a7c1adfd2a0c08186f70c85590c7bc,
                    0x239485976482b8a3a365c8707ba193371afe1d5175a14b09df5c22e3d8aa39f,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x2a95c18f10944007b2ba2367b5eb21d7d37461132566051151191c1750400c0,
                    0x4307d8973e45d2db691dd64341d48b5e7d39b9aa627be984d2d5d38a41af45d,
                    0x144b638f0bb5249b46e4bdd5e57d74fd8a7c1adfd2a0c08186f70c85590c7bc,
                    0x239485976482b8a3a365c8707ba193371afe1d5175a14b09df5c22e3d8aa39f,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x17d6bc879469387eccfa3ebd36cdb901b7ce30f2f3bea2db8b47edae38bfbdf,
                    0x4307d8973e45d2db691dd64341d48b5e7d39b9aa627be984d2d5d38a41af45d,
                    0x144b638f0bb5249b46e4bdd5e57d74fd8a7c1adfd2a0c08186f70c85590c7bc,
                    0x239485976482b8a3a365c8707ba193371afe1d5175a14b09df5c22e3d8aa39f,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x28a65ef9eaa2f69c8def55fd65db558ae5c09e8afc192b56f1bf59d5ef8ed79,
                    0x61d23bf5630bf996aa5b0ee8f17d2c935e2fe97f216a88e5f838d566ba7a67f,
                    0x9b5cca411e4a9aa4d79681f22556f07d4fead245113f45aba6bf5bbe1ba1a2,
                    0x587059c9ee698e37c5b6b9ef496e113f8354b90d37c0826bb49e03abdbf0ff0,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x3f682a7e4c63fa894b784e0c4c4195e64ded04e4d75482b8326f5f9aca2589a,
                    0x61d23bf5630bf996aa5b0ee8f17d2c935e2fe97f216a88e5f838d566ba7a67f,
                    0x9b5cca411e4a9aa4d79681f22556f07d4fead245113f45aba6bf5bbe1ba1a2,
                    0x587059c9ee698e37c5b6b9ef496e113f8354b90d37c0826bb49e03abdbf0ff0,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x1309eded787119649ebbfa067fab6e3081aec96c96c1b96309ba09c1a81851e,
                    0x1e7b8eb94604bafc3f3af68d9394264565c4d96883b4a9dddc3af038b5acae5,
                    0x9b5cca411e4a9aa4d79681f22556f07d4fead245113f45aba6bf5bbe1ba1a2,
                    0x587059c9ee698e37c5b6b9ef496e113f8354b90d37c0826bb49e03abdbf0ff0,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x3c9f343b6dfd780e11be038266ec235d82d4340391ee5ed32f230783c6154a6,
                    0x1e7b8eb94604bafc3f3af68d9394264565c4d96883b4a9dddc3af038b5acae5,
                    0x9b5cca411e4a9aa4d79681f22556f07d4fead245113f45aba6bf5bbe1ba1a2,
                    0x587059c9ee698e37c5b6b9ef496e113f8354b90d37c0826bb49e03abdbf0ff0,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x282ad0584119dc6301f5ca289fbe8b6e40bda8e36ca0907cb659d620d90ff7c,
                    0x34d2880d7e330e2b4a8c737183fba160d2a8d3d8599b0f6f258e1cab6fe248e,
                    0x12438ad1947ef6cfcfea87c7c98f899cee607df8bcc84563072d2b822f0f44f,
                    0x587059c9ee698e37c5b6b9ef496e113f8354b90d37c0826bb49e03abdbf0ff0,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x2fd91c738795bef1a9a1183c57b0d278b5f7ec327b03266dc93a511f65f71d0,
                    0x34d2880d7e330e2b4a8c737183fba160d2a8d3d8599b0f6f258e1cab6fe248e,
                    0x12438ad1947ef6cfcfea87c7c98f899cee607df8bcc84563072d2b822f0f44f,
                    0x587059c9ee698e37c5b6b9ef496e113f8354b90d37c0826bb49e03abdbf0ff0,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x97d96cff75b5acdf307746093b8f924aeb289b820c519c8d7d9e0d56ba9787,
                    0x2844d57e764bd51a29782b3358e288555da8464c9f65998ffd067024b0255ef,
                    0x12438ad1947ef6cfcfea87c7c98f899cee607df8bcc84563072d2b822f0f44f,
                    0x587059c9ee698e37c5b6b9ef496e113f8354b90d37c0826bb49e03abdbf0ff0,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x3b0b0ba34d48777405a4804402336c4c570d19fcc91df536c2e88f42f310c53,
                    0x2844d57e764bd51a29782b3358e288555da8464c9f65998ffd067024b0255ef,
                    0x12438ad1947ef6cfcfea87c7c98f899cee607df8bcc84563072d2b822f0f44f,
                    0x587059c9ee698e37c5b6b9ef496e113f8354b90d37c0826bb49e03abdbf0ff0,
                    0x4387c83c6b6d8b05432de35aa3ed432193cda68de80c13e2eec6428ca587375,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x271253a0e48bcfa0ed615a4976a7220f18aa0d85908386417b09227d31e5d27,
                    0xa8a3c72552de7900de4c16b9ec2aa27b14069c94036fcee5d04b4e5f2d25b2,
                    0x35d661723d4f52876a5be125ab9fd61490ce9d42f4b9e9f8e70cbbdefc67a2b,
                    0x6919219c66758ff164d3e74e646b3b0357643363247fde15d2d2de853511801,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x12f28b88b7809b58086c83eee4d165afa8acdaae33bd2a139bb29a0899cffe5,
                    0xa8a3c72552de7900de4c16b9ec2aa27b14069c94036fcee5d04b4e5f2d25b2,
                    0x35d661723d4f52876a5be125ab9fd61490ce9d42f4b9e9f8e70cbbdefc67a2b,
                    0x6919219c66758ff164d3e74e646b3b0357643363247fde15d2d2de853511801,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x2fd33601022b9692d3ad79ddd99ab5d5666547e04a992272227e892932ebb69,
                    0x6b42cc85ef1e707568b805493f8b3460722a911b7b72f209e7490ef4927236b,
                    0x35d661723d4f52876a5be125ab9fd61490ce9d42f4b9e9f8e70cbbdefc67a2b,
                    0x6919219c66758ff164d3e74e646b3b0357643363247fde15d2d2de853511801,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x7ae7d9d81018011ecb854f544939511cb3b8a0fa56a044fbe515b688e3316d,
                    0x6b42cc85ef1e707568b805493f8b3460722a911b7b72f209e7490ef4927236b,
                    0x35d661723d4f52876a5be125ab9fd61490ce9d42f4b9e9f8e70cbbdefc67a2b,
                    0x6919219c66758ff164d3e74e646b3b0357643363247fde15d2d2de853511801,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0xdf7785aa90f12a51f8639cf49a025a4b0b3dad6a201333c93b4b9ed3747ff5,
                    0x51659976e71cef26a2e210ef04e6d6926917f35e4fd814cd8260df6a7c84ef1,
                    0x47470908d2b832bd4842c60900e613d22680da4fd28a515b67fc9ed557e7058,
                    0x6919219c66758ff164d3e74e646b3b0357643363247fde15d2d2de853511801,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x35931a923cb90e74825de9e449ae0d7c147aedc5f6f91b238d93fd162a3c66d,
                    0x51659976e71cef26a2e210ef04e6d6926917f35e4fd814cd8260df6a7c84ef1,
                    0x47470908d2b832bd4842c60900e613d22680da4fd28a515b67fc9ed557e7058,
                    0x6919219c66758ff164d3e74e646b3b0357643363247fde15d2d2de853511801,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x3ce7b89eb6f0f338d2a651ac9bacca151f0aa6d6f428fd7772a470b8438df02,
                    0x2e9f665f9949fdb4a80b3947c75f55b77ab93ea04e6a406872b11879dd6aa5c,
                    0x47470908d2b832bd4842c60900e613d22680da4fd28a515b67fc9ed557e7058,
                    0x6919219c66758ff164d3e74e646b3b0357643363247fde15d2d2de853511801,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x246d607f5005eeecf0dd9a9f5e7547f37bf3310dc9fa072388acff0a795aaa9,
                    0x2e9f665f9949fdb4a80b3947c75f55b77ab93ea04e6a406872b11879dd6aa5c,
                    0x47470908d2b832bd4842c60900e613d22680da4fd28a515b67fc9ed557e7058,
                    0x6919219c66758ff164d3e74e646b3b0357643363247fde15d2d2de853511801,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x27e458b260f8626586622676718a46d0b1bec919ccbfaaa11ed4c38f3beb94a,
                    0x6a81d65ca991f2c6207ac299b35b3c76dd58777bbc62b670e354f61a8b29f7b,
                    0x5deeace8a3712edc6b4a43bd3d7f286dab971f217219a2d5143702327448977,
                    0x62d26bd474cb231424184a8573c1aa5a9fb7fc8407e2d1bba147c9edabcdb2c,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0xaa4f6be56b454d6fd6a9d7ee670f8ce2e530d677423f2ceef5419a591c21d3,
                    0x6a81d65ca991f2c6207ac299b35b3c76dd58777bbc62b670e354f61a8b29f7b,
                    0x5deeace8a3712edc6b4a43bd3d7f286dab971f217219a2d5143702327448977,
                    0x62d26bd474cb231424184a8573c1aa5a9fb7fc8407e2d1bba147c9edabcdb2c,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0xe9f989a7ac829fca463f2d6faa65922951b3e884abc29a396d72e599f683d1,
                    0x496ffdb80f71c87e9fe21781dcf0860e9163c64e39e118f8e0a5ddb05ebbbad,
                    0x5deeace8a3712edc6b4a43bd3d7f286dab971f217219a2d5143702327448977,
                    0x62d26bd474cb231424184a8573c1aa5a9fb7fc8407e2d1bba147c9edabcdb2c,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x32567a39e3278dc5989652dbaaf8e9aaf0140ea50d7a2ba38161b712fa9c47,
                    0x496ffdb80f71c87e9fe21781dcf0860e9163c64e39e118f8e0a5ddb05ebbbad,
                    0x5deeace8a3712edc6b4a43bd3d7f286dab971f217219a2d5143702327448977,
                    0x62d26bd474cb231424184a8573c1aa5a9fb7fc8407e2d1bba147c9edabcdb2c,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x35ebd6cc0e206ea169168091e9fa5539b76757848ffe313f314be6727ddcd86,
                    0x4c66e35d7d4d502fcd41f42add4ec5b0c9309457963af3272638afd4e45e7a7,
                    0x2854e4d29cd42c88940bb465fb8800c88ec0dde621cea3fe1707c445bc9af26,
                    0x62d26bd474cb231424184a8573c1aa5a9fb7fc8407e2d1bba147c9edabcdb2c,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x93796afa8ba57af1a814366d19151ee44dd88662da1271d7e088fbfd37c332,
                    0x4c66e35d7d4d502fcd41f42add4ec5b0c9309457963af3272638afd4e45e7a7,
                    0x2854e4d29cd42c88940bb465fb8800c88ec0dde621cea3fe1707c445bc9af26,
                    0x62d26bd474cb231424184a8573c1aa5a9fb7fc8407e2d1bba147c9edabcdb2c,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x1749ad69ede66063bb759aeb1eccd07980194956627971eda5c286cde248c11,
                    0x733fbc961764a250e188b753ba1bcee664361e8468964bbefe60e319cf5d44c,
                    0x2854e4d29cd42c88940bb465fb8800c88ec0dde621cea3fe1707c445bc9af26,
                    0x62d26bd474cb231424184a8573c1aa5a9fb7fc8407e2d1bba147c9edabcdb2c,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x36eb3cf226f5954d99f0ca512657c69787b72cbb9b7d67e61edf06c4a824742,
                    0x733fbc961764a250e188b753ba1bcee664361e8468964bbefe60e319cf5d44c,
                    0x2854e4d29cd42c88940bb465fb8800c88ec0dde621cea3fe1707c445bc9af26,
                    0x62d26bd474cb231424184a8573c1aa5a9fb7fc8407e2d1bba147c9edabcdb2c,
                    0x326a6fa69fc85ad90a7c73440029d95481b3b20c49ca5a2e34aba4053f02e81,
                    0x1378f207ba8f0c9672bd864ca05cc1204fa4ea2f36588a30e2448d5c7d4f2a6,
                ].span(),
                [
                    0x0,
                    0x0,
                    0x0,
                    0x0,
                    0x0,
                    0x22bc410fde1e3f5faf68569a36db0ed0822625000745c7e623c64906c34661d,
                ].span(),
            ].span(),
        },
        // 2-leaves-swapped
        MerkleCase {
            leaves: [
                0x3d886896658455f9d2045ad5c5436418661f4ea6ac1d42d9c1d4fc4c4e08ffd,
                0x2998c71a1e807880fb369785264cb812c1e4e54fe5fe7ca98d0a4b3a9c89d43,
            ].span(),
            root: 0x4608667a6b02a8a0fa5bd6fb3ac51b4995b978e0286172bbb92a753696890fd,
            proofs: [
                [0x2998c71a1e807880fb369785264cb812c1e4e54fe5fe7ca98d0a4b3a9c89d43].span(),
                [0x3d886896658455f9d2045ad5c5436418661f4ea6ac1d42d9c1d4fc4c4e08ffd].span(),
            ].span(),
        },
        // 4-leaves-extreme
        MerkleCase {
            leaves: [
                0x800000000000011000000000000000000000000000000000000000000000000,
                0x1,
                0x800000000000000000000000000000000000000000000000000000000000000,
                0xffffffffffffffffffffffffffffffff,
            ].span(),
            root: 0x78d752d0c5cbabdaabbbb489e613b9f370abb3ee4fa4efdf58bdca6da5e9231,
            proofs: [
                [0x1, 0x1f9680428ec7b69f1c7658c8169b69a43185e4a20e921954e82c1162ec0a9b4].span(),
                [
                    0x800000000000011000000000000000000000000000000000000000000000000,
                    0x1f9680428ec7b69f1c7658c8169b69a43185e4a20e921954e82c1162ec0a9b4,
                ].span(),
                [
                    0xffffffffffffffffffffffffffffffff,
                    0x198f654b96f1bfcf16972ff541192c8f070ad1c0929e4cf787ac19262194790,
                ].span(),
                [
                    0x800000000000000000000000000000000000000000000000000000000000000,
                    0x198f654b96f1bfcf16972ff541192c8f070ad1c0929e4cf787ac19262194790,
                ].span(),
            ].span(),
        },
    ]
}

#[derive(Drop, Copy)]
pub struct SessionCase {
    pub tag: felt252,
    pub version: u32,
    pub epoch: felt252,
    pub public_key: felt252,
    pub key_guid: felt252,
    pub valid_after: u64,
    pub valid_until: u64,
    pub root: felt252,
    pub details_hash: felt252,
    pub chain_id: felt252,
    pub account: felt252,
    pub session_hash: felt252,
    pub message_hash: felt252,
}
#[cairofmt::skip]
pub fn session_cases() -> Array<SessionCase> {
    array![
        // one-policy
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x2fc567dc95c0cf2824ac47ee1c344cd2c67d71ca8c073c399645a5567594953,
            message_hash: 0x357163d4b08ae6d30f4c17cad6aec17a8cdfad48de8968d1d552e559d6fd460,
        },
        // other-account
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7,
            session_hash: 0x2fc567dc95c0cf2824ac47ee1c344cd2c67d71ca8c073c399645a5567594953,
            message_hash: 0x53815303daf3d290a68f7d5c9ecf3e154e076deb629ce12f429626db748c343,
        },
        // other-chain
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f4d41494e,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x2fc567dc95c0cf2824ac47ee1c344cd2c67d71ca8c073c399645a5567594953,
            message_hash: 0x4b1d875af2c225d4031fc0170ca84df23f34d6564e346bc1a93b836a6bc7e31,
        },
        // next-epoch
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 1,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x58661fc86d71ea83ac9c0b83b9f6136f67a79ef14735536c45787154d74a9bb,
            message_hash: 0x3c14285a03054adff41217429e714e896134a55fb8ed19eabe68b867f10e93,
        },
        // next-version
        SessionCase {
            tag: 'default',
            version: 1,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x289e32223846148e5f5400ed3e770630da072a061eb62988c08368d1808e630,
            message_hash: 0x33d721c52d241d82ce482c5eee530703674bddc0b72c14594337f98c60c45e2,
        },
        // other-key
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x50c6ac41c6edd0b921a9344cd9d6b14f300adbf38e69b1b474b94038e9bb58a,
            key_guid: 0x7bc8ea402928b992f57c1cf2c1b2ba9a759fd7c9f537159299f4bec21881d2a,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x317b09ee27a301859c0c4ed68a606abcd5dd82fa79b33982d7aabb9f2dc6b85,
            message_hash: 0x378b56fb8b49659c5531ff622f4f43553fa0d6d4f97e54f844ec987caacfb6a,
        },
        // valid-after
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 1763683200,
            valid_until: 1766275200,
            root: 0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0xa6ffb9ce3dd6c8143690650a8c5dcdf25b75b298cd12f8bc847e215c399956,
            message_hash: 0x519764a337f5b276f4551e1180dd94251f6cf18e7da1f962b187eab87dd3196,
        },
        // policy-until
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x645870aa62a33a9839a04ecfe9c26fc8e99a6c8424b9e43116368c68a1a8d49,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x156eed875a7943966b586ce66417f92cd0a1ff3f66b85844ea5801b2e36757b,
            message_hash: 0x536b5cd94cd3ddf4d43ab95adb9ed57a5e7af68b358432806949dd9ff1dc542,
        },
        // same-selector-without-name
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x6fa16dd8c4b620926b9596549c08b34aa18155d73ea4db9819ac1651e975dc,
            message_hash: 0x3ddedde917801eb1b79356d47fdf72a5b0f63932a26fcc130ef9f2731b68810,
        },
        // two-policies
        SessionCase {
            tag: 'market-maker',
            version: 1763683200,
            epoch: 1,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x45af16b5e8f0a8602cd2bb135c97d4e3ef3653a8fd6cab5ffead9376b9d7de3,
            details_hash: 0x3e1c66c4f836197a37dc1602274e53f9206244a435c4bce02cd908467db546f,
            chain_id: 0x534e5f4d41494e,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x891e7942117a4934e7ec79b74c71a0800d75fea2564d0cc1ea03634e72093a,
            message_hash: 0x7fdb158a1c7db5b2b535796c5ef938cc394f90fcbad8fdec6e1380235e5ad0b,
        },
        // two-policies-swapped
        SessionCase {
            tag: 'market-maker',
            version: 1763683200,
            epoch: 1,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x45af16b5e8f0a8602cd2bb135c97d4e3ef3653a8fd6cab5ffead9376b9d7de3,
            details_hash: 0x318857f1b191cd390efd322b13787086dc3bd9ed22fa28771018686fd131b83,
            chain_id: 0x534e5f4d41494e,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x3549b474c2908decf634979fb5b44c607a540d7d37b73b136d10dd7ff39c7d1,
            message_hash: 0x571ce4cb310275ead59c0053c9adea7a9a77baa7d56953a0b44a18cbf392804,
        },
        // three-policies
        SessionCase {
            tag: 'abcdefghijklmnopqrstuvwxyz-0123',
            version: 4294967295,
            epoch: 7,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 1763683200,
            valid_until: 1766275200,
            root: 0x6656de04a50430c3c08af0be735edb78917f6dc5402156ee8f53408319090d6,
            details_hash: 0x6415323c07eec1a662b42504794d4d781fa1bf4721eebbfc359d3dfe19ce248,
            chain_id: 0x4d595f4445564e4554,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x57d4c08420acee8822450f4dc0113476ca731104884d73f4588019a2c1c416b,
            message_hash: 0x8f468aa132df7f7bdc7cdbbc7c79b345ce86ebdb331d3c2cb9b8a452bbb629,
        },
        // hex-like-names
        SessionCase {
            tag: 'feed',
            version: 1763683201,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x28dab213b410575f573ce17734857037826161156b04294e2ea950e7e59dcb6,
            details_hash: 0x17ae90c1e238b751a8eeb3c389a034c9fe424ff2ccc83a48062697160123d70,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x4af9a22602c7f08ce11ac02de4abec2633422a7be718b9dc4c154652ba99b0c,
            message_hash: 0x69e9cd9ea2f3b10c841a0fc9e0addfda36c0b2a0d0993324c5dedb9065bfda0,
        },
        // sixteen-policies
        SessionCase {
            tag: 'decade',
            version: 1,
            epoch: 7,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x3e2431899ac8f56b45fdc94458c4e1f0f6e21200361331d435cd0b1e33d07d5,
            details_hash: 0x3cbdbda5ee5a2f2eaf8c83bd1be133382e32ef1a846837b9505b9fc5bd2c9dd,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7,
            session_hash: 0x4a013261d8d1c4db271eab919a42e2e1e222624bc6c92470fca648b8efbbbb2,
            message_hash: 0x77e642b845e7e74f3b7b8bdc314d256c68b5b6eb1680a95efa2ce63c17526b6,
        },
        // seventeen-policies
        SessionCase {
            tag: 'a',
            version: 1763683200,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 1763683199,
            valid_until: 1766275200,
            root: 0x6188e4ea7bd19bd01a69762821806727cebfecde90bf6a0934fee195d7eb706,
            details_hash: 0x4f90bd5d7e53c9f82e9867935c86c8d6abcdc0126188d488283205d8c1be0db,
            chain_id: 0x534e5f4d41494e,
            account: 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7,
            session_hash: 0x61c2281c46e38803dc9c50e0a8e1ef445b155a7ecfabda6e416ca01890b06f4,
            message_hash: 0x2af3fcb681fad3de4c91083a36b069f8cf1ba0cbb31b7fa874b708e5ab17454,
        },
        // wildcard-selector
        SessionCase {
            tag: 'any-entry-point',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x795e827951b434e01d36aa3bf9e87197d1bd41df03fa78824520d57318a698c,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x7685106df86702c222c906ded2153dea01578c1a3744ccaf324787be1819b17,
            message_hash: 0x4f7f5567df154358e15a3063c7cb05864b774a7e5109d6653602c17edf46311,
        },
        // wildcard-contract
        SessionCase {
            tag: 'any-contract',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x324e90116788bf0b2c7eb06f821b56fdd4fe7566c406c9181a6b4cb10fadaa9,
            details_hash: 0x45b21bed9b5c6c34c2314437ac531aeb0c494f9ecbdd2b0474a1f15d353bfde,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x1cc371898e52e181c8bdf189525c8b557ce6fb15d6d91e1482a8abcf85cc346,
            message_hash: 0x5571cfeefe43b3c1bfac1760cd7517f6e0b80d200dac2e5da187bd3729f94ad,
        },
        // wildcard-both
        SessionCase {
            tag: 'anything',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x1df5b8a277345c34999a381afb0274bb4651a339cbd98017b51c1ed2cb36269,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x8e54f72834d77e75f625ea561ff586a5cdbc37e8255594b26515866703db30,
            message_hash: 0x73756d6e131d4365f30d26a2d2b07e193fe12d82662d6711a638fa866edc4eb,
        },
        // wildcards-mixed
        SessionCase {
            tag: 'mixed',
            version: 1763683200,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 1763683200,
            valid_until: 1766275200,
            root: 0x6ecde044a0a7f402e5c895dfeaca9ee5a702c16ee1dc82ac3853c623388733e,
            details_hash: 0x256fa6b366c4552ca0221176ab9252bd51f1ed197a602c4e5ef7f1f5c866750,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x7219741d1a8881ead72cb648456d833d65a2f9716f18979a85bd322a1d0f0f7,
            message_hash: 0x1f8d2d6adc468e38b8d2508f1c053705378de942660036cf6dddf4cd0c24597,
        },
        // number-like-text
        SessionCase {
            tag: 'x0',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x1e9a99c9b3224c1af6ef9c249e79427f31ab96715688d4d42bf1a077708941d,
            details_hash: 0x6cb67fcdacabc673234768769c34528d00c87aea7e024dc2606144149873b85,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x463f94010dd3641fc4f3e4bb1b75fc2a3d01009b9e77dd4145effe0938c173f,
            message_hash: 0x300341d42cad890b127126b3b134a14789c3a59fe25993e44b219240d61b828,
        },
        // extremes
        SessionCase {
            tag: 'z-------------------9----------',
            version: 4294967295,
            epoch: 340282366920938463463374607431768211455,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 18446744073709551614,
            valid_until: 18446744073709551615,
            root: 0x131e72ac79d4c9119505fa43bfce03f8e5aa9a44abcbd0822d0ced729e4f579,
            details_hash: 0x2391cb719c18a9134e6e658d9cb4513498114ecfa61d85ebdadca461b7c60c9,
            chain_id: 0x800000000000011000000000000000000000000000000000000000000000000,
            account: 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff,
            session_hash: 0x27ebd707ae7a435a2ebfac879a690fa41e13c477f06ef8113f0f02e71d980da,
            message_hash: 0x3436a6cc67f11b8ac8138ee50b29187eb22b5eb55b3e3e72e81a16ff61b9086,
        },
        // thousand-policies
        SessionCase {
            tag: 'thousand',
            version: 1763683200,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x6233f09a042e15595cc65c6ae101f4d758fd58f2dfcfca1c7d0d6919aec6cbc,
            details_hash: 0x1ad753f4ab65ec1efa02186dce8f3ad2bf60c48f31d4208a8532518475013dc,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x8123bdde9d73b581d9e7f26e9b264cc1cfde637c5799b0cec513f362a5224e,
            message_hash: 0x14e6b20ee1f7911c00818eb67f10c4137553a4b19181e2cc2d2ff8f403949e6,
        },
    ]
}

#[derive(Drop, Copy)]
pub struct LeafCase {
    pub contract: felt252,
    pub selector: felt252,
    pub until: u64,
    pub leaf: felt252,
}
#[cairofmt::skip]
pub fn leaf_cases() -> Array<LeafCase> {
    array![
        // one-policy
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
            until: 0,
            leaf: 0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
        },
        // policy-until
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
            until: 1763686800,
            leaf: 0x645870aa62a33a9839a04ecfe9c26fc8e99a6c8424b9e43116368c68a1a8d49,
        },
        // two-policies
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c,
            until: 0,
            leaf: 0x364d3c9c2e2b42dc20521f78f0749ea8170a38a1f2dcab61674a1611ea8bfe2,
        },
        // two-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x16945a284aa59dcb53a465cdbef433e376699cfc693bc9f0a45c5a57f924ff0,
            until: 0,
            leaf: 0x448ce28e4fc444d32c6a679191871e2eb0041e2b04f21d8a09ce94188fb7132,
        },
        // three-policies
        LeafCase {
            contract: 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7,
            selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
            until: 1763683260,
            leaf: 0x38b47920880ecd133f8d7e7c2208bea46d22fae3af7280f782f4550f14cd8f6,
        },
        // three-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x239e4c8fbd11b680d7214cfc26d1780d5c099453f0832beb15fd040aebd4ebb,
            until: 0,
            leaf: 0x45da5a027eec3bea186791a11c4dc4290c43d97eb0280c2b86c7cb53d0dad90,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x33b9f6abf0b529613680afe2a00fa663cc95cbdc47d726d85a044462eabbf02,
            until: 0,
            leaf: 0x2cc5363ffd882f07fa9c58e746c1b038db483eed8b134f88e15ca6e18915b7f,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x35a8bb8492337e79bdc674d6f31ac448f8017e26cc7bfe3144fb5d886fe5369,
            until: 0,
            leaf: 0x43cb8f53101ee20bb453e66e155f8f6f9a822105e470ee8450f6dda2e5230e5,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x277a510bf13ea181821336edcfa63d8bd8b0653b26c076c3dfa5e6811674917,
            until: 0,
            leaf: 0x41cbd1cb7205d3094a3a1aee07ab6ff68b8e18debbf512beeab18fb20e776dc,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x258863e2d81c316e4a4dd381c3c50f57f933be22afba98b4485a605da0f7811,
            until: 0,
            leaf: 0x791a2d136610a5998c9161501827bfb7ff4e99da76bc4827e775adf0bf500c9,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x8d0974e93cdef3f47cd5c5a287a626489bcf52960b0af6a2544794055c85b,
            until: 0,
            leaf: 0x2cf797865ec5cee64292c0ac63bfe9d7d0c2efb1e413d6e1ff9e2d69609ec77,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0xd356f3b11c152b77e362453828f96c2c95d1146570b7060c78cd3e6651a8fa,
            until: 0,
            leaf: 0x5d134ec4b3d8c3bbad277bbb5a3955d9a7bd4988cff4f6c4fdacf6f7697215f,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523,
            until: 0,
            leaf: 0x7ae3ed8688feb341d663656decd7c7e056e76db69be50a35a5ce50ae77be178,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1482408710165f49db4f7b422428870c37d86b0624cd661b387e24aa64f0249,
            until: 0,
            leaf: 0x34f0f6baafc9009e22030cbc7d633957ad7ede94c8f630a7af856f06eeb4a55,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c,
            until: 0,
            leaf: 0x5955e6d9c41a51aa4218674306fe37ad4ed52f8509ec4c389f95df8bde6f53b,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1c6fcefc88e469ca1c06d9c55300659bcdb67f52779bb769aea7831418b6a77,
            until: 0,
            leaf: 0x73e7f2cc35cc1063722afdabfaf56c490e86ebd904fb91f4dfa875a0e0408f8,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3ced8e09ddbe3f6107b757606f1eef68cfe2a53925fa93c6646cc8a41fa22dd,
            until: 0,
            leaf: 0xa4615cc317fde4f820903a41a7ae65492403590793b96f39d0c569b1b57bda,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x3806863390365de75c8a315b6a488c079e9764022a0661aed074f78ab190755,
            until: 0,
            leaf: 0xec3bcd2cef8e0ab0e0f4fb096ffce6b50251f5ac649c59a98a448cccfa11fe,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d3958306aecca17c411f36016aaa3d8861c7de8f393c8888e64d0960864c92,
            until: 0,
            leaf: 0x63e652b63777e8885b1f7d3b5171d8bcf7f87d8a64ebbb73d94ebc85252df3b,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x129b7693545e7d6796557455c17b77af218889c16af6042756fa47fde35e964,
            until: 0,
            leaf: 0x57fe46b4ed042983ff2a01af0a33b2ecdf7a506e315d49271e89799b4d76f0,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x27b180714c99d41cd5708f46c601abec118a89b821cb8a353004417a68ccb80,
            until: 0,
            leaf: 0x9f12bc595d865c15d03216fb69a5a8aecc33bc942a92c0865e9b28c15ba515,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x2aa7da06e1841f887caa813b33113ea9ca92d1b9c7c38347e9791a8681668d1,
            until: 0,
            leaf: 0x13dd73eb3cb54dcee6d5d8266aafb7fb039fe6e06cb21f1dc5075119e8807ae,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d2b3d86d139bb134d5942175c53206a1cdff8574d58458addd7fcbfc7a0736,
            until: 0,
            leaf: 0x6ca0a7d168a1980217c466c3b5ad09663f8cfbdac27e69dbbbd47033c8b6d0a,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0xa3c9a95487fb022297a622403a8ec339c4106e435587a92bef5a930505c131,
            until: 0,
            leaf: 0x49f365d1341e41f87c244cfecff12fe6dbe8cfd73b8ea5e6c1f4416eeca977,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x37091163d201a02c267cb5aead9a2aed947e2d29a4fb53bcefe5869c0eb2c96,
            until: 0,
            leaf: 0x4c4b8594d93435a324e165c428b022dc8bf8b6dc1586f89aab058e826adf02c,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x209fce4360be0c8d58604c7a1f93513d46e61202412670dac8335bff8b5dec8,
            until: 0,
            leaf: 0x61b182c9c9ab517de1d02426843cf73eea8ca6820a923db241830c7069696b9,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447,
            until: 0,
            leaf: 0x78f14b6311982d3670ebd96eb77f234d79ff641b1223dfb0dadc92762e0af4f,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523,
            until: 1763683800,
            leaf: 0x5af228cc9f91f9c2786bd5f1429d939754d2c43d55901fa152a48e76f213efb,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c,
            until: 1763685000,
            leaf: 0x6d0ac6cfc0ae72f1b37ea1b4ed174907dfaa21654c0b93e95a06010a6d2c8c0,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3ced8e09ddbe3f6107b757606f1eef68cfe2a53925fa93c6646cc8a41fa22dd,
            until: 1763686200,
            leaf: 0x7f5dc89be346f13381ddbc644b83b2dfe8e51ed7c76f7a44a9689e51f29ca7e,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d3958306aecca17c411f36016aaa3d8861c7de8f393c8888e64d0960864c92,
            until: 1763687400,
            leaf: 0x2a80271c13ae43e8191b00bfe07b9e7a9398cc963ecfe394aeddcf4daf1aba0,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x27b180714c99d41cd5708f46c601abec118a89b821cb8a353004417a68ccb80,
            until: 1763688600,
            leaf: 0xe39f422da30ebf39b2916b219f67d63c72c3c73a86f3a2c8ae4cd398734a8e,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d2b3d86d139bb134d5942175c53206a1cdff8574d58458addd7fcbfc7a0736,
            until: 1763689800,
            leaf: 0x153a02ee083432d6f73f0eb9db570f7cec3081f0ef030f2755aa4f78b6dc064,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x37091163d201a02c267cb5aead9a2aed947e2d29a4fb53bcefe5869c0eb2c96,
            until: 1763691000,
            leaf: 0x5973227c7c1cbc8d4d47d1f96eea28d56258127e0e169d97b9a28e3146800a8,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447,
            until: 1763692200,
            leaf: 0x601a94e9dd92717db23a8944b47d7c3e0c29cd4bf307d1ebfdfa5b9bf4e7cf8,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x15963485a06bfcd11a3fc85cf5d4131b9c8d137c1af231542ecf0904d7add73,
            until: 0,
            leaf: 0xc3ba130671b86e1a77c0c002563136090673acd6b20cc39aaded9c5d0a8b84,
        },
        // wildcard-selector
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x0,
            until: 0,
            leaf: 0x795e827951b434e01d36aa3bf9e87197d1bd41df03fa78824520d57318a698c,
        },
        // wildcard-contract
        LeafCase {
            contract: 0x0,
            selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
            until: 1763769600,
            leaf: 0x324e90116788bf0b2c7eb06f821b56fdd4fe7566c406c9181a6b4cb10fadaa9,
        },
        // wildcard-both
        LeafCase {
            contract: 0x0,
            selector: 0x0,
            until: 0,
            leaf: 0x1df5b8a277345c34999a381afb0274bb4651a339cbd98017b51c1ed2cb36269,
        },
        // wildcards-mixed
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x0,
            until: 1763690400,
            leaf: 0x6a515958a838dad09538a5c7f361118c14bfc628bda72e3b503d0f12fb63122,
        },
        // wildcards-mixed
        LeafCase {
            contract: 0x0,
            selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
            until: 0,
            leaf: 0x668ecf4f92b3a064bd005ffb8c06627055ff80ed92ccc43347d59328249bba4,
        },
        // wildcards-mixed
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1482408710165f49db4f7b422428870c37d86b0624cd661b387e24aa64f0249,
            until: 1763683201,
            leaf: 0x40e32921622d7ddc3c5fa1211aef266ac023244c907776d30d26748765b2934,
        },
        // wildcards-mixed
        LeafCase {
            contract: 0x0,
            selector: 0x0,
            until: 1763683230,
            leaf: 0x54de8567a99bb7bbb03f015a01e28a02bf0f55a4e96908f86b4cd2c271c44c0,
        },
        // number-like-text
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x1f1d7bd0f59083269730ad059392f35fc43422b1a5a8924089ec571378c5530,
            until: 0,
            leaf: 0x542e28b1787114664a39c11cb9bdea4d44a62ff15b610764814515c8992b06,
        },
        // number-like-text
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x2c4220f9e5d2c43482dc3e9172967415c03360aed7825ce1b2bf99a145af893,
            until: 0,
            leaf: 0x449aef3d7bc3ba95d1eecec457e6829fa1de39fcccf084e9ee656b78fcc990,
        },
        // extremes
        LeafCase {
            contract: 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff,
            selector: 0x3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff,
            until: 18446744073709551615,
            leaf: 0x365880dc6de11ce010002a7d0afc04de1c53eeae4f48575efe9507cb25854f5,
        },
        // extremes
        LeafCase {
            contract: 0x1,
            selector: 0x1,
            until: 1,
            leaf: 0x527987db86e82bd8b4c021bda3f0f36e0d926b57e4504bd8b840f164d088182,
        },
    ]
}

#[derive(Drop, Copy)]
pub struct GuidCase {
    pub public_key: felt252,
    pub guid: felt252,
}
#[cairofmt::skip]
pub fn guid_cases() -> Array<GuidCase> {
    array![
        // guid-1-0
        GuidCase {
            public_key: 0x1ef15c18599971b7beced415a40f0c7deacfd9b0d1819e03d723d8bc943cfca,
            guid: 0x78e6eccfb97cea1b4ca2e0735d0db7cd9e33a316378391e58e7f3ed107062c2,
        },
        // guid-3039-1
        GuidCase {
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
        },
        // guid-80000000-2
        GuidCase {
            public_key: 0x1ef15c18599971b7beced415a40f0c7deacfd9b0d1819e03d723d8bc943cfca,
            guid: 0x78e6eccfb97cea1b4ca2e0735d0db7cd9e33a316378391e58e7f3ed107062c2,
        },
        // guid-3058b599-3
        GuidCase {
            public_key: 0x50c6ac41c6edd0b921a9344cd9d6b14f300adbf38e69b1b474b94038e9bb58a,
            guid: 0x7bc8ea402928b992f57c1cf2c1b2ba9a759fd7c9f537159299f4bec21881d2a,
        },
        // guid-19d132b1-4
        GuidCase {
            public_key: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            guid: 0x700f89a62e01360038d53daacd1ba6cac32059c9512801bf7f5dbc1ed9560b2,
        },
        // guid-123
        GuidCase {
            public_key: 0x123,
            guid: 0x116dcea0b31d06f721c156324cd8de3652bf8953cd5ba055f74db21b1134ec9,
        },
        // guid-1234567890abcdef
        GuidCase {
            public_key: 0x1234567890abcdef,
            guid: 0x4bef97e579cdb4c9fa3546db3017a69ddbc40598cd7311359f1e6c03f02b155,
        },
    ]
}

#[derive(Drop, Copy)]
pub struct TokenCase {
    pub tx_hash: felt252,
    pub session_hash: felt252,
    pub terms: felt252,
    pub rest: Span<felt252>,
    pub expected: felt252,
}
#[cairofmt::skip]
pub fn token_cases() -> Array<TokenCase> {
    array![
        // hash-empty-rest
        TokenCase {
            tx_hash: 0x1a9d95f79379b5967836be4108aee8ecaf77ad3a99fc0bde9995c38559d3168,
            session_hash: 0x130dd8373f4e91bcca40f166b02ba32d429f1698f327c30307e9395f7feb94b,
            terms: 0x73657373696f6e310000000005000000000000000100000000691fab80,
            rest: array![].span(),
            expected: 0xe8d91434c9e768403d5dc250419c49c451c160890a9f04276ac31f6eaa7c42,
        },
        // hash-one-felt
        TokenCase {
            tx_hash: 0x3886249156b41ed53857939e6832446ca349d130d36be2046b5b71154b224bd,
            session_hash: 0x3da14e0aef595fd6824943b5bbd21e0ea74983f032925ffea74e5c25d512e97,
            terms: 0x73657373696f6e310100000005000000000000000100000000691fab80,
            rest: [0x0].span(),
            expected: 0x54ae87212456a002270c9df835e917978ac7d37a0e5c5cd4b3ef7dbd16a3048,
        },
        // hash-two-felts
        TokenCase {
            tx_hash: 0x25936d9067b4ac443f184f7df3bdf37a353844751d18f09526bdfc110d080c1,
            session_hash: 0x1e22df3f7ff96abe191a6855c7f9ed10c40d0e312e6168c9c0253d33570ea8,
            terms: 0x73657373696f6e310200000005000000000000000100000000691fab80,
            rest: [0x1, 0x2].span(),
            expected: 0x5245a413e4270cb21e226ea136091b4f189fa0c55de7376ba565a4d8bdaf12a,
        },
        // hash-two-felts-swapped
        TokenCase {
            tx_hash: 0xfb542c42969b03e49d23dbc609ad0881a8d87f4b8de1690065a92ebfb3ef13,
            session_hash: 0x191ea2d061c5582d3c6c9861db453c08a0bc621af0cee8afe1bd6eb0c35568d,
            terms: 0x73657373696f6e310200000005000000000000000100000000691fab80,
            rest: [0x2, 0x1].span(),
            expected: 0x24db0b6efeb53fd6bec54b7469a745b56782a191c3137048628811f915ccabb,
        },
        // hash-five-felts
        TokenCase {
            tx_hash: 0x3879b9d0eddfbfdd22e162aa065c8969146cb6375237f6bdef4e2aa5214446d,
            session_hash: 0x388a9007afabbf2e7828d7ec61819f2e9aa1510c99285cf4e121f65fd607c1d,
            terms: 0x73657373696f6e310500000005000000000000000100000000691fab80,
            rest: [
                0x3f0d4ddba4d2f122fb01dc68b54062d96aa7beee2043468e91f21a77acc8cbf,
                0x14b488357bb918cd04043358aa1850fad719c5f5cecd5f2971b92690a198998,
                0x30d69b31a8ca134ccfddcc8b9c0a0dc78ad1c0cddba7260815dee2bc8b9b1a4,
                0x319d77e32379ad2d5eda57a44cd265c90e82f3f3824b87c8cc38f848ca6197b,
                0x65ab5d10430f18c85d7323303a82cbd249bbef8c54a2479413abd00bf3eefc,
            ].span(),
            expected: 0x24b174da88b3c1fd62ee5206e39858c013f19be4a8ca4c8fb1feeddb754afda,
        },
        // hash-thirty-felts
        TokenCase {
            tx_hash: 0x39c67b84c1f24fc5bc4ed6437e8d4608b9695d96c24da33cbb1d6552b2f8a5b,
            session_hash: 0x18627e5b11b4ed7b99e18df3f57aa8b37dffb0d8cba4ea2d978c88ab0c2d7fd,
            terms: 0x73657373696f6e311e00000005000000000000000100000000691fab80,
            rest: [
                0x3f0d4ddba4d2f122fb01dc68b54062d96aa7beee2043468e91f21a77acc8cbf,
                0x14b488357bb918cd04043358aa1850fad719c5f5cecd5f2971b92690a198998,
                0x30d69b31a8ca134ccfddcc8b9c0a0dc78ad1c0cddba7260815dee2bc8b9b1a4,
                0x319d77e32379ad2d5eda57a44cd265c90e82f3f3824b87c8cc38f848ca6197b,
                0x65ab5d10430f18c85d7323303a82cbd249bbef8c54a2479413abd00bf3eefc,
                0xfe6a12d76d8fe7e0893148adefe734befedcd850721ac9b249383a6f043a78,
                0xb6711124327c3eda3b4eed78d064e3d55212bf34c9547cb9ef99348b6ff820,
                0x36ce5e14826c561395a874d7800f3c7da393faa3daf0fa18d2dbdc2dde457c6,
                0x215ad26a55f9ad804261455a643a44290192cf7be75022020d1bc42e43752fc,
                0x234f586ecdae80160bdedad22e16e6d21b9244db00bc96f7671ca0a8ef9892e,
                0x30eef4b7dd43cf64ecbc9a1d8a5706cd5f28b99adfb9e538fc911eede57b8f8,
                0x1dd74e4eac0cb4dd4c78986bd1f206b0a4f193a055ecfda5bf9306b84e19c0a,
                0x208aaf040e28dd479d1c0e0a0c6e011d5ac9cf53b439288b71859e0f5e05470,
                0x2b90a348cf76e15a88a6a210f7c45cd4d119f502b5525d351e9016574d9ec15,
                0x149b18bf64b968b3bd05a18f0b8fbc2dee3d27296df411a89cb79e3d29b41e9,
                0x302ec9d90aa3ef3935dbc8e6e6010cd8639c63a05052479d0c8065e7549e522,
                0x27530f04953e67f8495bb7456fe1c60406d9c867045e222a95cab9366413c64,
                0x8f802d06d2d0b19b412b8c862162dcdf487dc8d5579c9d51e08a357e58687c,
                0x22922695a21b7ca8295b4a6a5bc020545429c17e9b6b8f8b91f028d41576a56,
                0x15673d9e7221d67b7e5fc7d618466078555c415eda1b1882af383d478ed6213,
                0x37711385e91522a269a294e1c609e23414b9199f8ed5ab9c31feefe6e09f940,
                0x33ee3c418ca4b11c37ae4a4b7d6220a73f7706ad48cf781ae27132f10bdc577,
                0x9340217380c81b23b80c6a19e0111a41bdd5ba3ccbad10a646f6b5151561e3,
                0xa291d3cf2e0f7f0732281aa1979843d3a48f12515c721f775220adb2cdc862,
                0xb826b74790f57f0459787680fe9db62ba671fa5d7424524d96a2de709ea093,
                0x167eb495f8ce6b6c9217110ce64b252329c0da0b4483285ba55b107df0054db,
                0xb3ddcd480083a61b0297d66c11d9b065e47e66652a4425a27c709188be88cd,
                0x2b883aabf1a48d7662db23201b761189a246e0ad1b1d721db9751a124cc09db,
                0xa2e2ac00fc1822b77494cec504199f78453a2ef6187fd35d17aed9304ff8d4,
                0x4aa2c2120421b332539f72420727a169db28ceead3b2d6fc85c43b887ef7f2,
            ].span(),
            expected: 0x49bdcae3a372ec090e2ce6ebddc410e72768efdf6e65352bf79c27e8ab9ffba,
        },
        // hash-largest-felts
        TokenCase {
            tx_hash: 0x1ea9f176fbd473484c07bb7f5d680711b98c50bb7f406f9ad39d323a0fa54ae,
            session_hash: 0x16523d447cfcad1946f30b610ba3b4eba3735d119c739089955d8ff3248f7e3,
            terms: 0x73657373696f6e310300000005000000000000000100000000691fab80,
            rest: [
                0x800000000000011000000000000000000000000000000000000000000000000,
                0x800000000000011000000000000000000000000000000000000000000000000,
                0x800000000000011000000000000000000000000000000000000000000000000,
            ].span(),
            expected: 0x69ba2167cfb572ba379a4c3466e49ab989d060a7bd19eb550c2a0227b3e61f9,
        },
    ]
}

#[derive(Drop, Copy)]
pub struct WholeTokenCase {
    pub session: u32,
    pub policies: Span<(felt252, felt252, u64)>,
    pub depth: u32,
    pub owner: felt252,
    pub tx_hash: felt252,
    pub signing_hash: felt252,
    pub token: Span<felt252>,
}
#[cairofmt::skip]
pub fn whole_token_cases() -> Array<WholeTokenCase> {
    array![
        // token-first-use
        WholeTokenCase {
            session: 0,
            policies: [
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, 0),
            ].span(),
            depth: 0,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x76870299c3447038e9f990d7e44c5c10a0ffbb2316f27613ba98cf0c2f0621,
            signing_hash: 0x4db8a46bd8493d6d51d50df32165e95f974468178f4c848630deb37055c2f92,
            token: [
                0x73657373696f6e31000000000000000000000000000000000069473880,
                0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0x2b7663982378451c9b33cafc6945653d919ad5c3763440dc19ad0f566e516b8,
                0x1b753f956a0dc422d150cc64b30c14404a8bab919ac77aec97716907a399d02,
                0x100000000000000000000000000000000,
                0x7a38dc9c8230357b419ac86ba7b3594c3424a73197144ac14b405718417a9b9,
                0x3d1af4ffbf7c5c5f5dc824dc72460a149699583203545b9aae6ba5ae8082b9c,
            ].span(),
        },
        // token-live
        WholeTokenCase {
            session: 0,
            policies: [
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, 0),
            ].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0xaaae695c2d8dbc62d3dcc0931074bbd3988e4fc7c6b4a6ff33d543c4f10272,
            signing_hash: 0x596cb16f7db003b8cee627fd278fb6bca2784e3eccb978399bfe97252bed7d2,
            token: [
                0x73657373696f6e31000000000000000000000000000000000069473880,
                0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0x11b8146c5962ef1ff581834d78b233cea69784ee95d5e2b67a73fceda5e2de2,
                0x227146da3700706946d16ebcd18cc922fb0bd6946930e634b45b4f3692aa03f,
                0x100000000000000000000000000000000,
            ].span(),
        },
        // token-same-call-twice
        WholeTokenCase {
            session: 0,
            policies: [
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, 0),
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, 0),
            ].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0x1b25d74b137caaa4ae88131ea72d0cf2bd584438cc3c18502a55218054e3a3c,
            signing_hash: 0xb474c577e7bbe5052468f2b12fed7890d6ddbfe76414453aff63d8b078c3ff,
            token: [
                0x73657373696f6e31000000000000000000000000000000000069473880,
                0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0x63b2f6c7154b42d98986481fd7c60675744b07f6780446dce78c3ef2f54b0c2,
                0x21c657c831d23b906e14b59a8c8080c8b7ca21de344dcdad04bf9405a0d5af9,
                0x100000000000000000000000000000000,
                0x0,
            ].span(),
        },
        // token-three-calls
        WholeTokenCase {
            session: 11,
            policies: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x239e4c8fbd11b680d7214cfc26d1780d5c099453f0832beb15fd040aebd4ebb, 0),
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, 0),
                (0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, 1763683260),
            ].span(),
            depth: 2,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x3cba3c2bc489ac12b6449cd1628d927701019c8ac04a908c83954709341f0dc,
            signing_hash: 0x60212c7dccf295c3dc12b7426fd5cc4456db376f5a6a873b7160190165a5955,
            token: [
                0x73657373696f6e3102ffffffff00000000691fab800000000069473880,
                0x6162636465666768696a6b6c6d6e6f707172737475767778797a2d30313233,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x6656de04a50430c3c08af0be735edb78917f6dc5402156ee8f53408319090d6,
                0x6415323c07eec1a662b42504794d4d781fa1bf4721eebbfc359d3dfe19ce248,
                0x5b2b2c31225ce523f92c6e13e83c44d26a8f34a9c3075e4d0b9d4e8292ce841,
                0x24987c8d772a3b77db3c3f594ecb4f7e825911c9c0f17067ffa97ca19ab9b88,
                0x100000000000000000000000000000000,
                0x0,
                0x6ed028690abd50f4d54c09a272a1d2089eee75d1ab637ea4d60b31948c09f4,
                0x100000000000000000000000000000000,
                0x38b47920880ecd133f8d7e7c2208bea46d22fae3af7280f782f4550f14cd8f6,
                0x267a8b3826427ee899e0b8cabbf91a73713fd4a151344a66247ad91af6156e0,
                0x1000000000000000000000000691fabbc,
                0x313e5a4f59fc7c97239942195e1aa83921555543e57ebacc0c83da2a9a38af7,
                0x267a8b3826427ee899e0b8cabbf91a73713fd4a151344a66247ad91af6156e0,
                0x7f2e8e5b852fb4475a402cefc0cb9a94b28d3b5ae1ba6800e034e246c0d3fc4,
                0xe51f43b7d199df2fd941c47fca42e6e83b528ffd6ffd306fd535a20a34cb2e,
            ].span(),
        },
        // token-repeats-within
        WholeTokenCase {
            session: 13,
            policies: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447, 0),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447, 0),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c, 0),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c, 0),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447, 0),
            ].span(),
            depth: 4,
            owner: 0x0,
            tx_hash: 0xb42df6f38ec7cf68fe23ffbb47be85eaa3d92aef564fa42cc05c11c87453c5,
            signing_hash: 0x5bfa23efa239203592dbbd81d6fb3414568f8165b6e9b94dfef0551295a9150,
            token: [
                0x73657373696f6e31040000000100000000000000000000000069473880,
                0x646563616465,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x3e2431899ac8f56b45fdc94458c4e1f0f6e21200361331d435cd0b1e33d07d5,
                0x3cbdbda5ee5a2f2eaf8c83bd1be133382e32ef1a846837b9505b9fc5bd2c9dd,
                0x7e81c97d02b34c1746eb285917a265d1ea29e0b282df225002b0039191776a1,
                0x188f73f8e6388c22f1a574f632d155066c6be55d73fc5097374d696f8069825,
                0x100000000000000000000000000000000,
                0x61b182c9c9ab517de1d02426843cf73eea8ca6820a923db241830c7069696b9,
                0x150b5e5b46e8c58939f1f7eb1e68916a4c6d12915de0a87357aacba963a1dc3,
                0x1f9cb0f398d93be191f9fefe529f8198996aa46202bece9abdcbc7536f759b9,
                0x19425ee66926a7835ef5061945986aca3588c44f40df25eaefc6b23ddc318b4,
                0x0,
                0x100000000000000000000000000000000,
                0x34f0f6baafc9009e22030cbc7d633957ad7ede94c8f630a7af856f06eeb4a55,
                0x59da133d20c11d061b35be850cbfcbe81445be2a700a5d60e59e5de928a9d1b,
                0x51b4f02e004a65f77d6f42ed12b2720d36350dfb0c01c2989c43c448ed4c87,
                0x47f6525e3375008e3be2acd468f4fd048577f71cebf02d045de9bbdbe1216f3,
                0x0,
                0x100000000000000000000000000000000,
                0x61b182c9c9ab517de1d02426843cf73eea8ca6820a923db241830c7069696b9,
                0x150b5e5b46e8c58939f1f7eb1e68916a4c6d12915de0a87357aacba963a1dc3,
                0x1f9cb0f398d93be191f9fefe529f8198996aa46202bece9abdcbc7536f759b9,
                0x19425ee66926a7835ef5061945986aca3588c44f40df25eaefc6b23ddc318b4,
            ].span(),
        },
        // token-seventeenth
        WholeTokenCase {
            session: 14,
            policies: [
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x15963485a06bfcd11a3fc85cf5d4131b9c8d137c1af231542ecf0904d7add73, 0),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523, 1763683800),
            ].span(),
            depth: 5,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x219fa580835ad93fee6e700615791be8b95173deb5916ad3c37a651a9b859e5,
            signing_hash: 0x5e486514234add4d23d86f4dae35c38b9e3ae905acf9ff2a598ab7bcbcf76d3,
            token: [
                0x73657373696f6e3105691fab8000000000691fab7f0000000069473880,
                0x61,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x6188e4ea7bd19bd01a69762821806727cebfecde90bf6a0934fee195d7eb706,
                0x4f90bd5d7e53c9f82e9867935c86c8d6abcdc0126188d488283205d8c1be0db,
                0x1d27f21f4989f4658e289f531637db36a3c18766fff684c746c7170b6a4f010,
                0x1f062e7b25c89b1c9fa62904597d3320ce4823fd89311e3c797673c93b7a481,
                0x100000000000000000000000000000000,
                0x0,
                0x0,
                0x0,
                0x0,
                0x18ca9bf4cc294b98536f9f10abc3b437994db8528a88d1d51866c8db723d8d,
                0x1000000000000000000000000691fadd8,
                0x5d134ec4b3d8c3bbad277bbb5a3955d9a7bd4988cff4f6c4fdacf6f7697215f,
                0xaa54d68023c74f9c320f3b255efa9222c928b0d6c54ad77f421b9bbc0757a1,
                0x42e0ba324bbf3f95716268e1a2883c97f778eff63b42031142d5fbce02c71fa,
                0x40869de50ff9fb346793fc8633d0604e70792cc4bbe00b71cec1663d780cf64,
                0x418681a62ee8cfd2bf2baa9533d3cc2e2c6af56cd279ede5ca8d80a9ece9381,
                0x927a974939670dbc8d80f9515d64ad20ec6268f2cc63c2bbc375d062b503cd,
                0x1b2f9ffafdf8616fadde5344369dfc4cc9de63667cb38c7e1c55fc2d935ed57,
            ].span(),
        },
        // token-any-entry-point
        WholeTokenCase {
            session: 15,
            policies: [(0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x0, 0)].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0x26f2024b2560f9f8d7cde3c7a035e71e7d21fa34fc9ed15f767466f1543c2ab,
            signing_hash: 0x4e1cf89e57404fbba296a748e984189925ae3d4c0d5907fc13a2045cba34a94,
            token: [
                0x73657373696f6e31000000000000000000000000000000000069473880,
                0x616e792d656e7472792d706f696e74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x795e827951b434e01d36aa3bf9e87197d1bd41df03fa78824520d57318a698c,
                0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
                0x56bd0243bb482f9bf2b0ae6e5792daa9f1c9388cdcab6f653d73bbb66cd966,
                0x2caa2e975d8faeb8d88746275369d434e4ba0f6dcfd8d42c9988f3636b3f59a,
                0x200000000000000000000000000000000,
            ].span(),
        },
        // token-any-contract
        WholeTokenCase {
            session: 16,
            policies: [
                (0x0, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, 1763769600),
            ].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0x2dee41b254ecd301d1e81c614b62efd2f240a47111cc4081df1f704dabbcb65,
            signing_hash: 0x8560f978a821a2048d8cafe0fa0b393f5346d10cc8471c359c3231c7fdf425,
            token: [
                0x73657373696f6e31000000000000000000000000000000000069473880,
                0x616e792d636f6e7472616374,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x324e90116788bf0b2c7eb06f821b56fdd4fe7566c406c9181a6b4cb10fadaa9,
                0x45b21bed9b5c6c34c2314437ac531aeb0c494f9ecbdd2b0474a1f15d353bfde,
                0x44c78a5acfeb58cd69fb0f7c94579f2c59be5fe9b0590df8a137618d408bea7,
                0x25c5dac5729d781724dd79971929daf743ef2edc5479c5901e5543aeb363c86,
                0x30000000000000000000000006920fd00,
            ].span(),
        },
        // token-anything
        WholeTokenCase {
            session: 17,
            policies: [(0x0, 0x0, 0)].span(),
            depth: 0,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x26196c296f6245ac06a8ee14146f5afc45bb6de220c7898e7c6b0d350041ea,
            signing_hash: 0x28954c81821cd1c6cf82d9dd92da8bf5e57d7ae389aefb279cf2280b44ef617,
            token: [
                0x73657373696f6e31000000000000000000000000000000000069473880,
                0x616e797468696e67,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x1df5b8a277345c34999a381afb0274bb4651a339cbd98017b51c1ed2cb36269,
                0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
                0x209021bc8de4a0414698894be1eb233c79cadbd58a822fba028f84ae523abc,
                0x1c7471942100cc8384e23d16e3373d35e2033538ee43d6e126c23ab606a8727,
                0x400000000000000000000000000000000,
                0x2dd3a92a62375f337f5399643bfc38e42854003cb69932b764566a178065027,
                0x7ca4e80aad6887be08829e3fb123c9a698d4c6933c074a6b7a08f5d55e3c8c,
            ].span(),
        },
        // token-all-kinds
        WholeTokenCase {
            session: 18,
            policies: [
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, 0),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x0, 1763690400),
                (0x0, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, 0),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x1482408710165f49db4f7b422428870c37d86b0624cd661b387e24aa64f0249, 1763683201),
                (0x0, 0x0, 1763683230),
                (0x0, 0x0, 1763683230),
            ].span(),
            depth: 3,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x1e279a8df70877116d33ecd8f1b5a130eefaffd9745629269d38ed7e9609186,
            signing_hash: 0x4c0a11f06e3a47387c764b1e97b372bb8046707a7ac2e4d00353e11a5800d90,
            token: [
                0x73657373696f6e3103691fab8000000000691fab800000000069473880,
                0x6d69786564,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x6ecde044a0a7f402e5c895dfeaca9ee5a702c16ee1dc82ac3853c623388733e,
                0x256fa6b366c4552ca0221176ab9252bd51f1ed197a602c4e5ef7f1f5c866750,
                0x140d2c99696fc2ff794f2cf9a733e6248282873754d30e4c6fbefeb7ee9862d,
                0x2366486b3fa8a31a6b9ff978a614357d17f3d5dd349ff0385f82f8810463a14,
                0x100000000000000000000000000000000,
                0x6a515958a838dad09538a5c7f361118c14bfc628bda72e3b503d0f12fb63122,
                0x394e6aefd9d9c53351cee3ff3b5fc7527501d0633b063ae55d51f78140aa6a6,
                0x79d01878cc45d20110fedf00bb90b91cd145c255be2376a280ca17d9d9764cf,
                0x2000000000000000000000000691fc7a0,
                0x364d3c9c2e2b42dc20521f78f0749ea8170a38a1f2dcab61674a1611ea8bfe2,
                0x394e6aefd9d9c53351cee3ff3b5fc7527501d0633b063ae55d51f78140aa6a6,
                0x79d01878cc45d20110fedf00bb90b91cd145c255be2376a280ca17d9d9764cf,
                0x300000000000000000000000000000000,
                0x40e32921622d7ddc3c5fa1211aef266ac023244c907776d30d26748765b2934,
                0x28e69a5155d30e499035385ccc53f4323a34d4cbf02633a631419d853d5a172,
                0x79d01878cc45d20110fedf00bb90b91cd145c255be2376a280ca17d9d9764cf,
                0x1000000000000000000000000691fab81,
                0x668ecf4f92b3a064bd005ffb8c06627055ff80ed92ccc43347d59328249bba4,
                0x28e69a5155d30e499035385ccc53f4323a34d4cbf02633a631419d853d5a172,
                0x79d01878cc45d20110fedf00bb90b91cd145c255be2376a280ca17d9d9764cf,
                0x4000000000000000000000000691fab9e,
                0x0,
                0x0,
                0x1ffaeabe124102df29392516399b27699fa36b0742f5e7d310549357d459134,
                0x0,
                0x554bf35e8080dedda3723df8cc66ec80ffc0c26c89876c17fd61f9dcb3b3d7c,
                0x1aed044fd8c02e8eb10831aaf67b42f268a73bc9f8138e6457cbef6c5e3c9b2,
            ].span(),
        },
        // token-deep
        WholeTokenCase {
            session: 21,
            policies: [
                (0x1000, 0x1327afb88b1a8cae435ceb9ed5031cf78029ddb30364a7d272408c14e25d35c, 0),
                (0x13e7, 0x307a55e19fae2d70e65ebfd8080e4a388358e27a9dcc1a704764acc41e60ddc, 0),
                (0x11f4, 0x367e78578d5f7cf69169a6ebe8be184b02124da8768a33fcef39d4909393846, 0),
            ].span(),
            depth: 10,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x3eb767f5314aa55f25133b32eefd67b98f159a1d117c82e176a25b23e03f6fc,
            signing_hash: 0x218d4eaaeabbd160ba5da3ba6504235588e21003aee01e39f607766b96c642d,
            token: [
                0x73657373696f6e310a691fab8000000000000000000000000069473880,
                0x74686f7573616e64,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x6233f09a042e15595cc65c6ae101f4d758fd58f2dfcfca1c7d0d6919aec6cbc,
                0x1ad753f4ab65ec1efa02186dce8f3ad2bf60c48f31d4208a8532518475013dc,
                0x48c7ea9a8310ea97011437be0e4ff0748d8ee91e53e1008b1672fec4c69b582,
                0x326807a3fac73f62ab18b28bfa75fdbce71dcb0c8192421a86d99147a6399e3,
                0x100000000000000000000000000000000,
                0x7bbbb80434f2259b81e97057c07fbefd69cb1fc47ef2acadfed846c1cc4dcb3,
                0x2452c4453eb0083659bf403fd12b80fa1193293344043c6286a6cd63cd0ed7,
                0x7371a5c14afaf1dcd922e56c66b13b465c20d64fee36326886e8f50fbbff81c,
                0x4fff011244bad7684f9af4161ea5b7cf6a6e061fcfe260cf22ee73ead7309ef,
                0x66e1669780f5ea97fe60c5d7543ce0629255c306d945c65ed5824b6332b5704,
                0x5972de88bf9bb4bb21bec7357eefe512a58c2c072f17afc4ea7c5dd24b28747,
                0x264aebfa49cfa17298f6c94678cd3b24ac4f6c375514d0481eca28b0b071256,
                0x6b8a168c2b5dc1ff465455e53a9f53d17538bf94fa81d581202730cd14d9865,
                0x4f44e489c389c52b8adbd71b6558a72cb9a8d14d752620f3dc4898fa475a48e,
                0x654900a82572b36a3ef203ad8b0276a197d89269ac23d796dc79116e3eed53,
                0x100000000000000000000000000000000,
                0x224cde6bcf216a9866b3a0255b4e498767b270dfb7b5eddeb31a745e2401cec,
                0x35210ae20d0ae541a25551318824962f8e84ba226ece2e75d2d5afee0feabbf,
                0x531a170b82811af8c787cdd2292a19478ebacace07498318c41d08e89101213,
                0x0,
                0x0,
                0x770620a169c3aa580ac0930e53f7eb2d9506dc765fc15f60ced7a08b9069227,
                0x35c453f15c1892f58c17dca83357cc8cc1a128f394c52a65a394127d92197da,
                0x48cf77cc2ba42a91f9922acde65e42a5c05e2a53f024e6f905c778484f3dfc9,
                0x795d341774326ce43f733fa2aaad780c055b2f97510e178db336b63df393c22,
                0x39acd4601b2911d0d21a02f2252fa6d214acf4f56ecc47a46df4382372c0b11,
                0x100000000000000000000000000000000,
                0x60d9e122985393c12334dc1305de6de23541ffcbcccdb0d5235231a6017a64e,
                0x61dfc96db6c5112613db1e30275fafb78ef5b6c1833a48cc123db9ac35bbec3,
                0x7a32da023c4edd8721d1b153f84f4b2a12353ff50e2945491ea5cb6e658823a,
                0x1bef6351be29d111bbbe7493734350f2d1b379de877e902ffa17d8ebb8f9438,
                0x6b173314a5f0c57282f1b618054ce4f2413b8b1322954ae324e0d7aba2d07ff,
                0x179078789bcc0c37c0cc84daeb8ce5b5ae6a13f7c4d3ddcc86fd0b63ada360e,
                0x6b48f990ea5ed1bb823c3824c6dc63844e00f8d5801312969c450c8c4dde9e1,
                0x4040c6a8d4715638e8fb114983fe66cb3667c619ef7112d3206f4d42c43c6d3,
                0x6d9720eb4356b8afb0dad84856765b8d7b3deb91d1e88bbcd579591be0f2f1c,
                0x654900a82572b36a3ef203ad8b0276a197d89269ac23d796dc79116e3eed53,
                0x3cbcf7b086b4ed4ad06196f16bf61d80e7e201d0c9eb54b5158f2eb176c6b90,
                0x24c962c281e10b547b5306b59872dcb6754c5f38b84d52355f43d8ef94245e8,
            ].span(),
        },
        // token-surrender
        WholeTokenCase {
            session: 11,
            policies: array![].span(),
            depth: 2,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x25871f22bc540824248027e7ae7944c002c99332438cf4b18b6a9d3bd78d2b4,
            signing_hash: 0x4ec2d7190b588fc277f778a253fbfa72e17c1303089e125c7e262d3a998430c,
            token: [
                0x73657373696f6e3102ffffffff00000000691fab800000000069473880,
                0x6162636465666768696a6b6c6d6e6f707172737475767778797a2d30313233,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x6656de04a50430c3c08af0be735edb78917f6dc5402156ee8f53408319090d6,
                0x6415323c07eec1a662b42504794d4d781fa1bf4721eebbfc359d3dfe19ce248,
                0x1ae0f64fcaba94a69cb1e2ade280cc487f10b8bd6322c7e8ba388551651737e,
                0x1dc39c00c53d77e9f871bfe84f8343820da920cc0523f53d997c2c8c54a0e2c,
                0x7f2e8e5b852fb4475a402cefc0cb9a94b28d3b5ae1ba6800e034e246c0d3fc4,
                0xe51f43b7d199df2fd941c47fca42e6e83b528ffd6ffd306fd535a20a34cb2e,
            ].span(),
        },
        // token-surrender-live
        WholeTokenCase {
            session: 11,
            policies: array![].span(),
            depth: 2,
            owner: 0x0,
            tx_hash: 0x110398cebac7095f3b5deb4cec4c67d7acd3acd4df833f1581b34458a97729d,
            signing_hash: 0x1bf40b48337c07301fc3f40320dfa5303d579e59ae3cb58cb95bcac59e1dc3e,
            token: [
                0x73657373696f6e3102ffffffff00000000691fab800000000069473880,
                0x6162636465666768696a6b6c6d6e6f707172737475767778797a2d30313233,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x6656de04a50430c3c08af0be735edb78917f6dc5402156ee8f53408319090d6,
                0x6415323c07eec1a662b42504794d4d781fa1bf4721eebbfc359d3dfe19ce248,
                0x7073a990f688ddd6c072a4de84e00f6cd05e453921d2361ef2eb55407150605,
                0x18e02f1f90446d7606929dc9e9c0e33adb7923f34a2a348676d81e90f5136f9,
            ].span(),
        },
    ]
}

#[derive(Drop, Copy)]
pub struct SignatureCase {
    pub hash: felt252,
    pub public_key: felt252,
    pub r: felt252,
    pub s: felt252,
    pub flipped_s: felt252,
}
#[cairofmt::skip]
pub fn signature_cases() -> Array<SignatureCase> {
    array![
        // signature-0
        SignatureCase {
            hash: 0x1,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            r: 0x34284c6d82cce3e46004ccf569d226c7be8adaee5ac3c9ff0eee38403d185d4,
            s: 0xb33e343ae7a98344ef58a10b7dfd4580354ad59725e32a557253c6cd5f78ac,
            flipped_s: 0x74cc1cbc518568dbb10a75ef48202ba374bc79833c1cf07c8f44e7ae066d483,
        },
        // signature-1
        SignatureCase {
            hash: 0x63,
            public_key: 0x1ef15c18599971b7beced415a40f0c7deacfd9b0d1819e03d723d8bc943cfca,
            r: 0x1b0e705a8b1fe0863e5dcdbbbf7c9d093a46335eca166c9fec9ba8bdcb25f95,
            s: 0x1ce99d488c90a2b02aabbe160a01e1305cf9245d32f48255735dc979f2d077a,
            flipped_s: 0x631662b7736f5e5fd55441e9f5fe1ecb1b18027f7b86a0cc730c5aa0e9945b5,
        },
        // signature-2
        SignatureCase {
            hash: 0x7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff,
            public_key: 0x50c6ac41c6edd0b921a9344cd9d6b14f300adbf38e69b1b474b94038e9bb58a,
            r: 0x5e9a53da0e42f07bef7294625228e3d65f91766094471418f5dd1d92ec7e7f6,
            s: 0x243940a8e2f9267af632cf6f983c9bfb793ed106ff6487af191ff1c77466a43,
            flipped_s: 0x5bc6bf571d06da9509cd309067c363fffed255d5af169b72cd4a325367fe2ec,
        },
        // signature-3
        SignatureCase {
            hash: 0x2eaaa302366a2b8e60080fe649cb019814b843b9bd681df41d60bde4badd379,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            r: 0x279028674c401b40d99f939fe46702cd851ea3962879b19cd659372a056f808,
            s: 0x359a7567cc091a22ef3ba06fb8c4009b345d75b31d9c0ab146de1d8f25b3e76,
            flipped_s: 0x4a658a9833f6e6ed10c45f90473bff6043b3b12990df18709f8c068bb6b0eb9,
        },
        // signature-4
        SignatureCase {
            hash: 0x3bc792f5a550e9e8271695b0d0c1ee9b8d42b9071976b6447658021b3d8099f,
            public_key: 0x1ef15c18599971b7beced415a40f0c7deacfd9b0d1819e03d723d8bc943cfca,
            r: 0x23855d31b87700805ea0cc492e64a1697e3cf1d0ed74e9b79dc0419e10a369,
            s: 0x1204851c3185e7831984a39684947104a52a198038660de09088f823b420a9f,
            flipped_s: 0x6dfb7ae3ce7a198ce67b5c697b6b8ef6d2e70d5c7615154155e12bf72844290,
        },
        // signature-5
        SignatureCase {
            hash: 0x3c0c5dc03e766cef8ee95a007d3a1e89831d6d3d0cf4e66755d9318886a38df,
            public_key: 0x50c6ac41c6edd0b921a9344cd9d6b14f300adbf38e69b1b474b94038e9bb58a,
            r: 0x699689ac3208a31cd15291617e07d5fb0bdc26f1a85bde4b8d0c53b2e1a7297,
            s: 0x386b04bff9edb8b45f4e1084a23b9a2e010f422384b9af01aaf20b2be11e097,
            flipped_s: 0x4794fb400612485ba0b1ef7b5dc465cd7701e4b929c174203b7818eefb46c98,
        },
        // signature-6
        SignatureCase {
            hash: 0x3577bec04c3569c31644d4fe68bdd28a29f7a665cf11944c7aeae6dad5b60dc,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            r: 0x208bc45ce6973d8b30e0cb98dabe8a6fc4d139e979d5a8382a2fbb76dbbc27e,
            s: 0x372b572253e7dfecba572c89a89a00c15a221bf7f6014e1a72f4dadda759fd3,
            flipped_s: 0x48d4a8ddac18212345a8d3765765ff3a1def0ae4b879d5077375493d350ad5c,
        },
        // signature-7
        SignatureCase {
            hash: 0x3872d026d01be3e7328cf4aa37ca134b3a2749ce481b3778d6435f0bd19a5b0,
            public_key: 0x1ef15c18599971b7beced415a40f0c7deacfd9b0d1819e03d723d8bc943cfca,
            r: 0x566731e4af2b05a429cfffadadb65644c1c10f0c66e2c026eea34519835515d,
            s: 0x30fe5e102f2e73ec91f8cc7ace1b5dd2568ba7482f72dabb4a2afe63d97a2ca,
            flipped_s: 0x4f01a1efd0d18d236e07338531e4a22921857f947f0848669c3f25b702eaa65,
        },
        // signature-8
        SignatureCase {
            hash: 0x1d1d4a6a8c1a71fb3585006cffe3c09b9097e6880b3390464a09b78bf8c4567,
            public_key: 0x50c6ac41c6edd0b921a9344cd9d6b14f300adbf38e69b1b474b94038e9bb58a,
            r: 0xf2065058753243406fffacc1b8ba861af1e7cc8599cea17cb6b6774b387a83,
            s: 0x1de11bc19201fe9bfef021cf9946ce1b4d382b1dff2decdab14de67d78ac27a,
            flipped_s: 0x621ee43e6dfe0274010fde3066b931e02ad8fbbeaf4d3647351c3d9d63b8ab5,
        },
        // signature-9
        SignatureCase {
            hash: 0x1ede552c7a3d89d9703bfe1914578e8b7215a8e76da496b0e039d8350b71c11,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            r: 0x383f6a86d8ca89d59708d623739381fa18a4139e192e909bbc7a31b7583828d,
            s: 0xc10f90306b29950f9896425249312e252ba9e9bb3b5e9fb582bdcb73fe631e,
            flipped_s: 0x73ef06fcf94d67bf06769bdadb6ced1925568840fac539268e3e47639c7ea11,
        },
    ]
}
