//! Test vectors, computed by starknet.js. Do not edit: written from `tests/vectors`
//! by `python tests/conformance/cairo_vectors.py write`.

#[cairofmt::skip]
pub const DOMAIN_TYPE_HASH: felt252 = 0x1ff2f602e42168014d405a94f75e8a93d640751d71d16311266e140d8b0a210;
#[cairofmt::skip]
pub const SESSION_TYPE_HASH: felt252 = 0x3ff85f9aa147a5020f72685e9ded83997adc770979fe2cb8cc14a0b458c914c;
#[cairofmt::skip]
pub const POLICY_TYPE_HASH: felt252 = 0x1e1c2d155d35bf43d82cd6c497280cd1d0374542698215c732695a9e3318ed2;

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
            root: 0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x11ae51d370c64b2e55d930427c361c72df6f279495fd9b11c731c0550ccfd9d,
            message_hash: 0x48617405a0dee17a490281a88e8f199d0224ac06eb0fd8a7e345e2b93f7ee1a,
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
            root: 0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7,
            session_hash: 0x11ae51d370c64b2e55d930427c361c72df6f279495fd9b11c731c0550ccfd9d,
            message_hash: 0x2c20af8db8269607cec13fdf154ce42aa12225045c92717c5440ab8b96ad416,
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
            root: 0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f4d41494e,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x11ae51d370c64b2e55d930427c361c72df6f279495fd9b11c731c0550ccfd9d,
            message_hash: 0x7a49c232708498df792dded089128cfaa83fd2b19f1ebb37a049a92e2c589a,
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
            root: 0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x1d4fbd4c880998f5462ac14c607d05b1ab2bc52279acf219403d5ad80c0bc,
            message_hash: 0x16ced273f4c82b8420f295829ba8dce628a2ef6ad9acf9800141fea6af3ebe2,
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
            root: 0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x4f923a2dbcc98ea9c5c8bab19dc959900dbee31b4b46270d8ed71d7314bb43c,
            message_hash: 0x7f1eb6d38cbcc75b496a33881bc6e04d8c3b530179addbfd0a3d14e0f576de6,
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
            root: 0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x3297fe8a5d404e8773a26ebdb93b24897a394be948a0b30e1ec93d0c9c4e488,
            message_hash: 0x73195a5aa26e80aa17af652667e4ee0cbc988a33d30f53d7eef7adfb2c38977,
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
            root: 0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x7281a9985fa86b527daa42a950d673833fb31f773ed5bc030db83f6356a955e,
            message_hash: 0x4aad81fbf3567c14c00ebdc16fd6b35c4b1352df243312674e893f24e30e500,
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
            root: 0x49a9f6de00431099e503e5acbf690f5332326111f35baace0b405701956365,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x2b41c3c9dee0e4b6ad3a6ffdf809e67f49ce0ac2fed9d67174bcf51339c0968,
            message_hash: 0x7386527c855aba05e41069cbb7863ce3024ba5c089b97a0962112ca02fbe1e4,
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
            root: 0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x3df5fcbd4330dee01234c1d5e1a32ae29badb6aff82ad9a0c03a3adede44f5f,
            message_hash: 0x3d19419f8d9208b2f367a1ddf3fba5b7230323fc3c0950d0f4f5e6b2dbe8c5a,
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
            root: 0x55241c058c6dc73a46a7c6768f8c73bc03baac6958c77f9935dc18706e0f6bb,
            details_hash: 0x3e1c66c4f836197a37dc1602274e53f9206244a435c4bce02cd908467db546f,
            chain_id: 0x534e5f4d41494e,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x799bcb896e68cd5d6e300d2aafb042de6ba31348e765903846aad6d76755f0e,
            message_hash: 0x1979bd65a104a4d8fbd093dfb88669067ddf8e590f849b7e758065aeeae4fca,
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
            root: 0x55241c058c6dc73a46a7c6768f8c73bc03baac6958c77f9935dc18706e0f6bb,
            details_hash: 0x318857f1b191cd390efd322b13787086dc3bd9ed22fa28771018686fd131b83,
            chain_id: 0x534e5f4d41494e,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x119433cf538586d223897f6d8010afd3d3135b1e7ef3b918c29dc461e9370d3,
            message_hash: 0x511a4e91cdbf03ed50643584b6da435b94d8b5f3e0eb13071bc076fbfccb952,
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
            root: 0x7473c33b5e6bea0e4c617af818aaad581bbacee99aae21eedf08c18e282808d,
            details_hash: 0x6415323c07eec1a662b42504794d4d781fa1bf4721eebbfc359d3dfe19ce248,
            chain_id: 0x4d595f4445564e4554,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x6db7f9de2c5de73ed2bccef6b0b980da5582a01174f22da6250fe5591138977,
            message_hash: 0x3345638caebdee70ce032b4b95554ade37f907aa65cee54f60428be476031bb,
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
            root: 0x1ce5c915c7247af36c6e71e57cdaa2654fe15c5fe220efeb49ae14a953b3d68,
            details_hash: 0x17ae90c1e238b751a8eeb3c389a034c9fe424ff2ccc83a48062697160123d70,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x3333e1185d58fa678f7d35b5a92e67e4d8ba1b85fa5d516b0d1ea47e09407fd,
            message_hash: 0x1d2b15cc0fa324dc26aef115e2a21fafd89f38bb2794d8dcc65d1b87926db93,
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
            root: 0x51824dc3dfcddd5178b349963a6bd540323ed4a94d0c1800fc2477dad4fa13,
            details_hash: 0x3cbdbda5ee5a2f2eaf8c83bd1be133382e32ef1a846837b9505b9fc5bd2c9dd,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7,
            session_hash: 0x5db599e56bddb854ce44e7406a5155ed6f9579de4ac87a88761f4dccf12326c,
            message_hash: 0x109c9379488ef0957d9abb2ff8a85e12b7caf253341daf007dcc806c79bb597,
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
            root: 0x3d3624b54202b90f8efd0d500ec673fa1d39cdec370784844ea987f7fb8343a,
            details_hash: 0x4f90bd5d7e53c9f82e9867935c86c8d6abcdc0126188d488283205d8c1be0db,
            chain_id: 0x534e5f4d41494e,
            account: 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7,
            session_hash: 0x5db45a40ad8b1730bf8316d56a8e55bfd4c28c4c44c425ba73dbbb77bc7949e,
            message_hash: 0xe4df0cad48270b6094eeb2227c9ea38b1fd188f479fa86e8977575d12982f9,
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
            root: 0x4fd59e8b5512950d6b200627eab4931ed60dab4ac1ec886f833e359196db6b5,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x226ef8f80946bb68c5dda31f9b82347fe8474812dac510e995fd01bae238270,
            message_hash: 0x4212d275638053f4dbffe33ccf4f5e9060166fec85eddf997a073d2fc913064,
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
            root: 0x5574d9a505a39f8fbd6c4d4b9db99f901e8c1850199e192754d45d724641086,
            details_hash: 0x45b21bed9b5c6c34c2314437ac531aeb0c494f9ecbdd2b0474a1f15d353bfde,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x4aaed11aa535cbbb3668ae1ec5ffeaecfc6abd6e89f3f38b0ac547de3a221c0,
            message_hash: 0x7e3df301e3a0ec9c1e3b146b19aa8ce783025377772a7f97230f79d95df30b,
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
            root: 0x2cf64c6b2e7bd7879a56b01ebc5708494a04a7e1ad5db318f2028af7102856d,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x49ef6b1a3d715c515da07e34d83c0d9cbdd86eaa251bd20fda808cc0b8fce2,
            message_hash: 0xf5655daab1edccb758790e989af2d2d9b03a532feabcc1264c1eacd7e8d004,
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
            root: 0x669b77e6db565ed141d4b9c314343d26b3b8fa628df12d4a248b5b2bed59556,
            details_hash: 0x256fa6b366c4552ca0221176ab9252bd51f1ed197a602c4e5ef7f1f5c866750,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x7368baef7d3344098f2fe0a970f0f896201a2e3393e022ce6692d793fc92a34,
            message_hash: 0x3b481048b5b0781272c47ec5c3320f9c5f9a3189aaf01f33893fe4d3f41bc0a,
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
            root: 0x52071a2c51eb78fae49cddc11ad29bd637febab210199169c8557c104208acb,
            details_hash: 0x6cb67fcdacabc673234768769c34528d00c87aea7e024dc2606144149873b85,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x3c3a497fef7a11c42233ce07449a1a8cd32621d0be370937f601574058beb33,
            message_hash: 0x39b7547acdcee60e127374bb0ee695dcaca1f39516145b5f02daa5a364c8cae,
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
            root: 0x2afce3c309e31bb39865803da19cd31521fa867c61866adcfb182bd6d366255,
            details_hash: 0x2391cb719c18a9134e6e658d9cb4513498114ecfa61d85ebdadca461b7c60c9,
            chain_id: 0x800000000000011000000000000000000000000000000000000000000000000,
            account: 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff,
            session_hash: 0xb561efdbe135e951e6fdb544ad2d54e5a297309f49712ca83c0ab47d75ea52,
            message_hash: 0x5811e6da648ad9bb919436e10e0c03c618cd3f518ca82f411f4c5d3d9eb081f,
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
            root: 0x597b383ba92e87d4b49aa76e0f5bcfada74faaba7004e03a0607c59f237a642,
            details_hash: 0x1ad753f4ab65ec1efa02186dce8f3ad2bf60c48f31d4208a8532518475013dc,
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x7f6a65d8258bb3058cf5b8fb041db24025ea45a4da0b0d99795f0d04bc5573,
            message_hash: 0x7a4250f4363b7acd5a92088b164dbb2ddb865e5208a76a88d97c8dfbf3f3727,
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
            leaf: 0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
        },
        // policy-until
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
            until: 1763686800,
            leaf: 0x49a9f6de00431099e503e5acbf690f5332326111f35baace0b405701956365,
        },
        // two-policies
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c,
            until: 0,
            leaf: 0x7eabc568c0c3c5faad8565e7175348aaa5ffdef2e430dedb29c56dfcb7bfedd,
        },
        // two-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x16945a284aa59dcb53a465cdbef433e376699cfc693bc9f0a45c5a57f924ff0,
            until: 0,
            leaf: 0x36ad70802e55e81203931f98788c62eedda823b28ef2dfd28daf064a654d18d,
        },
        // three-policies
        LeafCase {
            contract: 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7,
            selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
            until: 1763683260,
            leaf: 0x2e1f6915ad9a228e35984451f4b032277bfcfd274be1f408279f466cef3a178,
        },
        // three-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x239e4c8fbd11b680d7214cfc26d1780d5c099453f0832beb15fd040aebd4ebb,
            until: 0,
            leaf: 0x37158d5658a2fe6dd4815ad832f3473bd8407aec50d7cf7d0943601ddf5c215,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x33b9f6abf0b529613680afe2a00fa663cc95cbdc47d726d85a044462eabbf02,
            until: 0,
            leaf: 0x2b913afdf4092e3541ad3e298a0cfae8b9cebf9bc1bddfdf1643a81ac1f81e8,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x35a8bb8492337e79bdc674d6f31ac448f8017e26cc7bfe3144fb5d886fe5369,
            until: 0,
            leaf: 0x76f99b6f64bbc5e913c166367453f13512779a496149fb59abf6b9075a201de,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x277a510bf13ea181821336edcfa63d8bd8b0653b26c076c3dfa5e6811674917,
            until: 0,
            leaf: 0x7ddabc85e387f259af1c814d00b62e75130f4b72de8da0c323f9725c95f1212,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x258863e2d81c316e4a4dd381c3c50f57f933be22afba98b4485a605da0f7811,
            until: 0,
            leaf: 0x6ac39e4ebdf2d5ad8f619f295c25bae8e69a46705de3100d112d8c21634434a,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x8d0974e93cdef3f47cd5c5a287a626489bcf52960b0af6a2544794055c85b,
            until: 0,
            leaf: 0xe2a9c5a7673d3497c409249497a908bb4eeebb78b1eb6e5cdc5f791ae35281,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0xd356f3b11c152b77e362453828f96c2c95d1146570b7060c78cd3e6651a8fa,
            until: 0,
            leaf: 0x343b83a5b127aea40be04927f1cb481854249a94b3b8acadfd33e2fd7ac38d5,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523,
            until: 0,
            leaf: 0x971d5472c906f99d842901ce2608e68c45fc68ea4710d767c07640e1543701,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1482408710165f49db4f7b422428870c37d86b0624cd661b387e24aa64f0249,
            until: 0,
            leaf: 0x49d21eb7a2bee2fb31a0eed80dc2f96ffb0c220dc9012ffb8f4aa47f9f3155d,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c,
            until: 0,
            leaf: 0x40f508d12ce0078a9ed4fd93760fe35bb693cd01caff9aeb167e6f2f47484a5,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1c6fcefc88e469ca1c06d9c55300659bcdb67f52779bb769aea7831418b6a77,
            until: 0,
            leaf: 0x126c9376d8ee58a1a40b5585ded3710ccf776980840f850d2a9243aff0fcfa6,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3ced8e09ddbe3f6107b757606f1eef68cfe2a53925fa93c6646cc8a41fa22dd,
            until: 0,
            leaf: 0x58dcf82228096cee5a38ac94c86079fff4ad625283dc28fc45c47f7fac0ac4c,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x3806863390365de75c8a315b6a488c079e9764022a0661aed074f78ab190755,
            until: 0,
            leaf: 0x312a87ee6f5d70019cf2dded1d8e26e39f25104def20d239b2b287a2d3ea234,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d3958306aecca17c411f36016aaa3d8861c7de8f393c8888e64d0960864c92,
            until: 0,
            leaf: 0x460bf6362145cff19238e8c86b54e0d0b4f53b3b2e109437b94ca5daa5cd78d,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x129b7693545e7d6796557455c17b77af218889c16af6042756fa47fde35e964,
            until: 0,
            leaf: 0x63349475c22a02bdc89dbeb078735c81931bfd352d4a9de47f0d84ce3f4a141,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x27b180714c99d41cd5708f46c601abec118a89b821cb8a353004417a68ccb80,
            until: 0,
            leaf: 0x2f472d7746e035c49022ee4a1998e2f8815482703512642996f5fc20f4db9f2,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x2aa7da06e1841f887caa813b33113ea9ca92d1b9c7c38347e9791a8681668d1,
            until: 0,
            leaf: 0x5806c7ed72f0da7fb0f05a6b9d75e95343ff5750477fb617680f56ea20b3b1d,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d2b3d86d139bb134d5942175c53206a1cdff8574d58458addd7fcbfc7a0736,
            until: 0,
            leaf: 0x63ebc56870334b35702080ccd8ee9d1bd4d5b386ebd13b676aded09057d12a7,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0xa3c9a95487fb022297a622403a8ec339c4106e435587a92bef5a930505c131,
            until: 0,
            leaf: 0xd59ba14664aea034763a654d6a1e38528ba878353976f9bc355f26f5eb810f,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x37091163d201a02c267cb5aead9a2aed947e2d29a4fb53bcefe5869c0eb2c96,
            until: 0,
            leaf: 0x6a733e4fcedbd9279b2e2c1978b65b719d1243b041a6e1f3864259fd5ed286b,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x209fce4360be0c8d58604c7a1f93513d46e61202412670dac8335bff8b5dec8,
            until: 0,
            leaf: 0x4fa7e8ac1653fab1a62e915c631084f3fa6336091f8d28a68b89aa3eeda748b,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447,
            until: 0,
            leaf: 0x3afa7580bf9685f773ee1d90000fec178c6510864bfc972cad7529ea461bace,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523,
            until: 1763683800,
            leaf: 0x1b7e5abef0579978b47a9f34ae85db4b26076f7d98f83a324750b2e3f40080a,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c,
            until: 1763685000,
            leaf: 0x497acc411b9ed5ab64940484fe47b61fb355bcda420bd6e86c17e6624eb2d96,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3ced8e09ddbe3f6107b757606f1eef68cfe2a53925fa93c6646cc8a41fa22dd,
            until: 1763686200,
            leaf: 0x63cff6dde70b59e328d6e3a3e2ae726203fe03423dbee77902003590df901b0,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d3958306aecca17c411f36016aaa3d8861c7de8f393c8888e64d0960864c92,
            until: 1763687400,
            leaf: 0x402fb5886451d00f91a40b517e74dcfd3267c7e8031eb953bfb67132b996591,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x27b180714c99d41cd5708f46c601abec118a89b821cb8a353004417a68ccb80,
            until: 1763688600,
            leaf: 0x4674e40082479262a753ec5b74e8d0b2b2d165ca04587ca356a7e5670148e49,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d2b3d86d139bb134d5942175c53206a1cdff8574d58458addd7fcbfc7a0736,
            until: 1763689800,
            leaf: 0x50eb5945dccb99c544cf63c5b06260b3c089d6ed233712305cb126c12f1576b,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x37091163d201a02c267cb5aead9a2aed947e2d29a4fb53bcefe5869c0eb2c96,
            until: 1763691000,
            leaf: 0x5d7c83fb72e064ec01862b6accdea75cc2dba3f133fb67aa51e79c9ac4c9519,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447,
            until: 1763692200,
            leaf: 0x102b9e5b66d396230121adeb6e4032189e5a48a1e7ee021d68cd950d5bf5701,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x15963485a06bfcd11a3fc85cf5d4131b9c8d137c1af231542ecf0904d7add73,
            until: 0,
            leaf: 0x2bfd0716964738df737916337814a6924c2e8ea4ac2090e514c4ca0047f4e88,
        },
        // wildcard-selector
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x0,
            until: 0,
            leaf: 0x4fd59e8b5512950d6b200627eab4931ed60dab4ac1ec886f833e359196db6b5,
        },
        // wildcard-contract
        LeafCase {
            contract: 0x0,
            selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
            until: 1763769600,
            leaf: 0x5574d9a505a39f8fbd6c4d4b9db99f901e8c1850199e192754d45d724641086,
        },
        // wildcard-both
        LeafCase {
            contract: 0x0,
            selector: 0x0,
            until: 0,
            leaf: 0x2cf64c6b2e7bd7879a56b01ebc5708494a04a7e1ad5db318f2028af7102856d,
        },
        // wildcards-mixed
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x0,
            until: 1763690400,
            leaf: 0x4ee17aaa1e4df73a92637241cb4b38cba7657e7231a0592528e498d563fa65e,
        },
        // wildcards-mixed
        LeafCase {
            contract: 0x0,
            selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
            until: 0,
            leaf: 0x58b4953f5928375869ea7f0535e5ff143d0048d811b3cb7b76bb6ed0a76a9ff,
        },
        // wildcards-mixed
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1482408710165f49db4f7b422428870c37d86b0624cd661b387e24aa64f0249,
            until: 1763683201,
            leaf: 0x2e8a58bf1b107f0c9aea872b438b1cbabec8e624478b642f085fd9316215403,
        },
        // wildcards-mixed
        LeafCase {
            contract: 0x0,
            selector: 0x0,
            until: 1763683230,
            leaf: 0x7491bbcf05be9957e9fb051bf4dfb09e9d9a20e191ea803fc47dd3533fb8cd4,
        },
        // number-like-text
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x1f1d7bd0f59083269730ad059392f35fc43422b1a5a8924089ec571378c5530,
            until: 0,
            leaf: 0x2ff244e994000e9052f3a93d3012080a35c073bf0bdf483f134da07be58df92,
        },
        // number-like-text
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x2c4220f9e5d2c43482dc3e9172967415c03360aed7825ce1b2bf99a145af893,
            until: 0,
            leaf: 0x19f96d1adc67a98f34938f4e36a67d46926f3da280e926008a2e1c817c531ca,
        },
        // extremes
        LeafCase {
            contract: 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff,
            selector: 0x3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff,
            until: 18446744073709551615,
            leaf: 0x1e924994f0689b3cdc5569627a18c361fb533a323bd916556144728e289f986,
        },
        // extremes
        LeafCase {
            contract: 0x1,
            selector: 0x1,
            until: 1,
            leaf: 0x708edc387c3283a00f4fb8e08e8cb46567418ebb726e30ca7039b1213205e4d,
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
            signing_hash: 0x4bdc483f05e377f1e6743339c66c6b0e422321929102ed7e25153e6346d7368,
            token: [
                0x73657373696f6e31000000000000000000000000000000000069473880,
                0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0x7e27dcf16cb03d218e90465d18c33ff572bfd515cd39a7edc8cba515bdb9d83,
                0x240d6dfc7393a2f0705b1d9247094d1dc3e36a4a39e1a7670ba6f7e580b2fae,
                0x100000000000000000000000000000000,
                0x127c6bfdd0f4b407fefc4bf17b24387aaef05e40d20ee3d5e02a5ad40953390,
                0x24cb9b3090642ca66bf41b9fcf22ec8be74148a24f3acd04be2d8799d28a01b,
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
            signing_hash: 0x638ad668b41fed0f0e6d92a695a3a1f0ec95fa07c36cf49c3cb54b84a823ef0,
            token: [
                0x73657373696f6e31000000000000000000000000000000000069473880,
                0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0xda259d8d1771091563f1258ee7ea97bd618f457148ad0ed9f7fd0fac005b93,
                0x31474d3efb956c761df92be75a2f9db104ca30a1a8a4ab29e3f94febd20cb82,
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
            signing_hash: 0xe95b2f2ec21ace5f2c6ac1a58dc1df81a6cbe34404cbb8de298c7b9095470a,
            token: [
                0x73657373696f6e31000000000000000000000000000000000069473880,
                0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0x4f5d6759687d019b7f0a7957299cf9d4caad469760a268c8a26ac5c15763c24,
                0x18316376ce576ad3faaed254c68f50c861cfcd732605307b149c077dd9796a6,
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
            signing_hash: 0x10ee29e94f402bfa967414c3feb1301bd9ef5b823b5d77957b1718a7fd32e84,
            token: [
                0x73657373696f6e3102ffffffff00000000691fab800000000069473880,
                0x6162636465666768696a6b6c6d6e6f707172737475767778797a2d30313233,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x7473c33b5e6bea0e4c617af818aaad581bbacee99aae21eedf08c18e282808d,
                0x6415323c07eec1a662b42504794d4d781fa1bf4721eebbfc359d3dfe19ce248,
                0x3ad1fa93be5969d88441f9e1097f8aed8a0e086b5a2e38e3ef2e0dd25fdaa73,
                0x1b7f8fdafb4de09cff5d9ed4d8fa2747fc9a56a9f5c570743ca804e202146ed,
                0x100000000000000000000000000000000,
                0x0,
                0x66bf01bb3e5f882c1053c223eca9fee6d675e5a9da8aa6a1e352fe5420a84ec,
                0x100000000000000000000000000000000,
                0x2e1f6915ad9a228e35984451f4b032277bfcfd274be1f408279f466cef3a178,
                0x7d5453d0f954d5125cfba31f60c3a91508e1687a01d6d170515f4962e81890c,
                0x1000000000000000000000000691fabbc,
                0x29eaf84feebe884bd4103c072e756a30836e48934b58c55dbe6b0a962a411ba,
                0x7d5453d0f954d5125cfba31f60c3a91508e1687a01d6d170515f4962e81890c,
                0x33de6c5c4483c5933fec5fd3b239278c0f042644f2af90ee7ae575636802fc6,
                0xbb6b7b60bf711d8cff81b3f8eb3257675b7e8dcbe223ae16dec104c7c37128,
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
            signing_hash: 0x4b6f94134f4ad0a9e9d38d2434ac329dda9e32dc08624136fde8603cc5399a2,
            token: [
                0x73657373696f6e31040000000100000000000000000000000069473880,
                0x646563616465,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x51824dc3dfcddd5178b349963a6bd540323ed4a94d0c1800fc2477dad4fa13,
                0x3cbdbda5ee5a2f2eaf8c83bd1be133382e32ef1a846837b9505b9fc5bd2c9dd,
                0x73051a9310bf3c734a1c2450c3bfa5b2e6dd5509b4f3b35c8d2d99619baef8,
                0x3157e5e4b45612d2a90e713d558e90aa27d9403ed0fbfc73c7fcccd2bdf75a6,
                0x100000000000000000000000000000000,
                0x4fa7e8ac1653fab1a62e915c631084f3fa6336091f8d28a68b89aa3eeda748b,
                0x526ea11a2057ef82e401537e62016bf44e385781d75f5fbba7429d9ca669895,
                0x65f58553b0460b0f3b2664df6764dda41b6033c2192f5b2c11886ba746e42fc,
                0x21f883ae375db91052cf9a03d66dbccc3b6b2ace550d369ac97fc40cbecf094,
                0x0,
                0x100000000000000000000000000000000,
                0x49d21eb7a2bee2fb31a0eed80dc2f96ffb0c220dc9012ffb8f4aa47f9f3155d,
                0x74259a51704435c9a7739369b01a25ab2650396317a1e1dd6bf2661682fccbc,
                0x38a3ac6ed9f6347cb824cf1f11c3dc450a35467f48ce127632f2e766e7c507d,
                0x5ee223a4cb55fb480b6c9a76110cc443d0dd94ba76e3789f2c0635485179e45,
                0x0,
                0x100000000000000000000000000000000,
                0x4fa7e8ac1653fab1a62e915c631084f3fa6336091f8d28a68b89aa3eeda748b,
                0x526ea11a2057ef82e401537e62016bf44e385781d75f5fbba7429d9ca669895,
                0x65f58553b0460b0f3b2664df6764dda41b6033c2192f5b2c11886ba746e42fc,
                0x21f883ae375db91052cf9a03d66dbccc3b6b2ace550d369ac97fc40cbecf094,
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
            signing_hash: 0x559709415f504b82496c96395cd65ccb759817e3fcff314455b8160769ed06a,
            token: [
                0x73657373696f6e3105691fab8000000000691fab7f0000000069473880,
                0x61,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x3d3624b54202b90f8efd0d500ec673fa1d39cdec370784844ea987f7fb8343a,
                0x4f90bd5d7e53c9f82e9867935c86c8d6abcdc0126188d488283205d8c1be0db,
                0xfcd03bc41df805e2bc96b744cfdfca7ecc4e20d56c8b419f7b988cc4030f2d,
                0x357a8db7a820bd8aa2855ec3042c4e367a2ee0299066539641472de3d365aa5,
                0x100000000000000000000000000000000,
                0x0,
                0x0,
                0x0,
                0x0,
                0x3aefb6c7b75a6a8e9643bd0731cf6bf4354b83e46848d9c420c064ed2ab43c9,
                0x1000000000000000000000000691fadd8,
                0x343b83a5b127aea40be04927f1cb481854249a94b3b8acadfd33e2fd7ac38d5,
                0x31f8674afe5b51b578eddd94226ebe53f3f74acce0274e14ff7dee089f3ab82,
                0x1b318d3488546d8bd5f11852682016ccd8ff851667d6d9eedf2149c4d68e691,
                0x17d66eecc2c02d4e983e07086335f70ec4c52f681fffa1864b07b84b9283fcc,
                0x70b0f600d44f7c55560b729e0e040f63673880017ce5cc71362e82a892a14ce,
                0x83d2653f3a27af31c83e9e5ffbeff0361be06ed834ddf61b20791a0791c8c6,
                0x3629752eb7f06762d6aad24a86575abb8dc08eda4469ab1427132757904ff21,
            ].span(),
        },
        // token-any-entry-point
        WholeTokenCase {
            session: 15,
            policies: [(0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x0, 0)].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0x26f2024b2560f9f8d7cde3c7a035e71e7d21fa34fc9ed15f767466f1543c2ab,
            signing_hash: 0x406c0ba14ba969c0a4221b6300cf5ad017d4bcce5b23d780640e45d9916dd9a,
            token: [
                0x73657373696f6e31000000000000000000000000000000000069473880,
                0x616e792d656e7472792d706f696e74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x4fd59e8b5512950d6b200627eab4931ed60dab4ac1ec886f833e359196db6b5,
                0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
                0x54b6e6f7e64919dfd9607457de96d7e907c3861a8c69cfeb8d26ffe34042c6d,
                0x3d2f9e2e11171fb5ec10760924fb153e92f5afd32d6f0a9c61a186485a9bed9,
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
            signing_hash: 0x3dc5d62f3e312654b374aca8a0f28385f8cb558357748ce41c7683075c338cf,
            token: [
                0x73657373696f6e31000000000000000000000000000000000069473880,
                0x616e792d636f6e7472616374,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x5574d9a505a39f8fbd6c4d4b9db99f901e8c1850199e192754d45d724641086,
                0x45b21bed9b5c6c34c2314437ac531aeb0c494f9ecbdd2b0474a1f15d353bfde,
                0x5c26070d205812fd751e1eee11aa249013febc618708388d36329d9099a2d92,
                0x35c739fa21bb61c36d4b16cccfaae6203585927b1d54adfc34b98336e232bf7,
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
            signing_hash: 0x4dea6c716cf42e16f14eb9641720efa07e4747503e2db3ddd67ad4892867bb1,
            token: [
                0x73657373696f6e31000000000000000000000000000000000069473880,
                0x616e797468696e67,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x2cf64c6b2e7bd7879a56b01ebc5708494a04a7e1ad5db318f2028af7102856d,
                0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
                0x4110ce2077c4ca38bfadceda84fb522bb9ad90878ef20db494af23fc77b46c4,
                0x37cec58c05a1121e30e4d79a50ac7784632246420aa8f403f15a21573b9bf4f,
                0x400000000000000000000000000000000,
                0x18a9200ed0d3a0d160f8f38203dd807a96b67215ddcacadafb8374b589eead3,
                0xd7637324d3f118f5be7ee8b289ff70a466687e0e0dde6ae130cb7680a807df,
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
            signing_hash: 0x791060a9588657a0b13b4d466dd0bbcd4c06ea189dcff49d0d5533d623be8ce,
            token: [
                0x73657373696f6e3103691fab8000000000691fab800000000069473880,
                0x6d69786564,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x669b77e6db565ed141d4b9c314343d26b3b8fa628df12d4a248b5b2bed59556,
                0x256fa6b366c4552ca0221176ab9252bd51f1ed197a602c4e5ef7f1f5c866750,
                0x2b225736d3b85cd50934f0dfc13adbec111cfd69bbd2d359e2aab148d805e9a,
                0x30ef49fb3c2e52a68643db70fea435ff4fe99a31902b368c2b76f5b68eb0405,
                0x100000000000000000000000000000000,
                0x4ee17aaa1e4df73a92637241cb4b38cba7657e7231a0592528e498d563fa65e,
                0x5af69d536b29eb86d10ec0d02ff62d67522b8d64462ce86fd6578ea87c5272d,
                0x459b1a9e9be0b1117cc6e8f7c1de7196d2d7d50a54cc7c2d99380b939b1edcc,
                0x2000000000000000000000000691fc7a0,
                0x7eabc568c0c3c5faad8565e7175348aaa5ffdef2e430dedb29c56dfcb7bfedd,
                0x5af69d536b29eb86d10ec0d02ff62d67522b8d64462ce86fd6578ea87c5272d,
                0x459b1a9e9be0b1117cc6e8f7c1de7196d2d7d50a54cc7c2d99380b939b1edcc,
                0x300000000000000000000000000000000,
                0x2e8a58bf1b107f0c9aea872b438b1cbabec8e624478b642f085fd9316215403,
                0x54060d377368ae41e1983250710fd4483cb8162a62d2970b77ef496665aab9,
                0x459b1a9e9be0b1117cc6e8f7c1de7196d2d7d50a54cc7c2d99380b939b1edcc,
                0x1000000000000000000000000691fab81,
                0x58b4953f5928375869ea7f0535e5ff143d0048d811b3cb7b76bb6ed0a76a9ff,
                0x54060d377368ae41e1983250710fd4483cb8162a62d2970b77ef496665aab9,
                0x459b1a9e9be0b1117cc6e8f7c1de7196d2d7d50a54cc7c2d99380b939b1edcc,
                0x4000000000000000000000000691fab9e,
                0x0,
                0x0,
                0xa2443f6892a7086a73cd8204f6f348c519a4a23ed182d381c05fea37baed57,
                0x0,
                0x75849732b153772a1f0c9b563cf6aecbb67708b35eb4a87076eae78ba229a65,
                0x2ec86953101da588b554f63fce2fe7b36cd494f8716eab0918c834735f3e19c,
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
            signing_hash: 0x4a866341fd0cc12d5305c1193a1fd4790b2682cf86480ac31be8116c18f7ef6,
            token: [
                0x73657373696f6e310a691fab8000000000000000000000000069473880,
                0x74686f7573616e64,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x597b383ba92e87d4b49aa76e0f5bcfada74faaba7004e03a0607c59f237a642,
                0x1ad753f4ab65ec1efa02186dce8f3ad2bf60c48f31d4208a8532518475013dc,
                0x1425da26ff84a88512c36251f571cf2f2a5118268d30cb2a6423b8a4a2bb309,
                0xf33334d4b8869168a9c330c64c8053baec8597e791b1952297bc1d33ddf4c3,
                0x100000000000000000000000000000000,
                0x7f7f9aae0394a1b22fbf5cb4ae3a047f869caa438adb11b361d9c40ab6f10a2,
                0x1bf1eb15dd904e3d525586cfc162133bd8da0ca1c3b59a1b210b409536b2682,
                0x408435bc4f27edcaec70532af128fc7916ad4968620d9c858b33fd7846c9329,
                0x5d75dbf7bc25860edd38dffdd3488242a7fdf5328916393c65e370eb0ccdfbf,
                0x33f1516c8b09767aeddb88212064326464cedda2cf6c4b9b928645fd1bd6c64,
                0x3d09f52a447929008f8379f940d0f092cb72155776e5170bcae65f266baa6e,
                0x2d5f82c5844f049456dac1871e1bcffd890659db29da0f2dc48f9cb158de346,
                0x2255b49f783eb8303c224225d2fe044556f4f30a6f08b30f303a98bff9ed112,
                0x6819c30c47a48b62a4e563076b64f6781f700dc8d1910920c5f92f87b6f5400,
                0x49b815cb4e2a078ff144c276eed481a4eff16b32608664d754dd4bb5d713f17,
                0x100000000000000000000000000000000,
                0x31a33243aac3eee81b8e2804a1a071331c98e604c51b7c029bc47505dbb945a,
                0x5fc75960a6dbdac8d037a7a4e8d81b060e32284d159be3d8c5eded5b9303898,
                0x713ebd4a1719d82375779a1604b591f0a3732f8406ebe1778defc192e8e1a8e,
                0x0,
                0x0,
                0x13753091dc6ea7fdda8322ccb2f8a3790061bf868ffbc1ef811df9fbfe0d317,
                0x641c6a4eebec1576421d613c4bcf49b93ec2443294b823d93746af361375c42,
                0x4c439dd8d67ed66803d14e339dd270f772628c62b15a524517e0a2bb0fc0c76,
                0x1b5e9e17e52982047319d28b68a9a9ae658df19b7d733afee10ceab27d3c191,
                0x101188b979cd8aa57a33c7649282e1387a45bbb489e27e3f1b373d7db0a33d0,
                0x100000000000000000000000000000000,
                0x2c88694d4e5f8dc4ec60868a2611f8769e76aa8240e1001fcce95585498c809,
                0x155f1c280c1b45de8e7794ee3d9cbc7f10db803e85a1f068cefff26c00e220a,
                0x65c6a63d9561d8742a582d4f5158a6dddbef534d474a9516c4600585e425bd8,
                0x3f344f6765649bb1773881be3439c401cdffb8075d3a7ce19ae6f25cd13d9fa,
                0x4e4e5a7e01726a0844119baa353048fb56372b666e112e418faa89f10e69fda,
                0x9287712d8aa7791e31586976c7684b2e3dc5ad697dd3fcd4633cd3f39be2d8,
                0x6b071a28f757ee553b876183c9387014fd053e84f46cff181b4ac198bee331c,
                0x319430ae5dd505a136bfc368928dfd59eb0185595dbfbbc636bb29ea8d0d25b,
                0x1e5d9c5044980a894bc633742a257d6c49ec2fbb9010ad9eee41f552dd8977,
                0x49b815cb4e2a078ff144c276eed481a4eff16b32608664d754dd4bb5d713f17,
                0xcc98fb5c907ae58d980a90a5b6704252d4aed91b41bdc032ace89e619c545f,
                0x31f5395f31a8d8ac97dde412da43d8a29a59f725b8362f7480425f127f92b66,
            ].span(),
        },
        // token-surrender
        WholeTokenCase {
            session: 11,
            policies: array![].span(),
            depth: 2,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x25871f22bc540824248027e7ae7944c002c99332438cf4b18b6a9d3bd78d2b4,
            signing_hash: 0xb9ee342a23bdf87b547d665d342652a9c1e64118aa262f4b4853089c918d22,
            token: [
                0x73657373696f6e3102ffffffff00000000691fab800000000069473880,
                0x6162636465666768696a6b6c6d6e6f707172737475767778797a2d30313233,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x7473c33b5e6bea0e4c617af818aaad581bbacee99aae21eedf08c18e282808d,
                0x6415323c07eec1a662b42504794d4d781fa1bf4721eebbfc359d3dfe19ce248,
                0x4eba7bee822afb42ae082319ddc76bcd253487fb6b90d807341ded1f5ebfb5d,
                0xc185493205b083e84ace4e7b4fdbc23028cddd01a5ba2bbfa130a5fd476ebf,
                0x33de6c5c4483c5933fec5fd3b239278c0f042644f2af90ee7ae575636802fc6,
                0xbb6b7b60bf711d8cff81b3f8eb3257675b7e8dcbe223ae16dec104c7c37128,
            ].span(),
        },
        // token-surrender-live
        WholeTokenCase {
            session: 11,
            policies: array![].span(),
            depth: 2,
            owner: 0x0,
            tx_hash: 0x110398cebac7095f3b5deb4cec4c67d7acd3acd4df833f1581b34458a97729d,
            signing_hash: 0x5b518d9ec3224d92dcec913e78b0557c0146b61d445d03b5b0c73740ca1364b,
            token: [
                0x73657373696f6e3102ffffffff00000000691fab800000000069473880,
                0x6162636465666768696a6b6c6d6e6f707172737475767778797a2d30313233,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x7473c33b5e6bea0e4c617af818aaad581bbacee99aae21eedf08c18e282808d,
                0x6415323c07eec1a662b42504794d4d781fa1bf4721eebbfc359d3dfe19ce248,
                0x4c65c01779be7e7d78e6bfa6bb17464d9ffeead6a048a75ee8b90491911fd38,
                0x145e1b488db05333aec5d38c8e45ddfded703e7129f693b430da433013a19c9,
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
