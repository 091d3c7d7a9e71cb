//! Test vectors, computed by starknet.js. Do not edit: written from `tests/vectors`
//! by `python tests/conformance/cairo_vectors.py write`.

#[cairofmt::skip]
pub const DOMAIN_TYPE_HASH: felt252 = 0x1ff2f602e42168014d405a94f75e8a93d640751d71d16311266e140d8b0a210;
#[cairofmt::skip]
pub const SESSION_TYPE_HASH: felt252 = 0x17a56d6fb52ba5a668eb33821883aea9b9337c7bcbcbfb60cf1e5ee2aae7ef;
#[cairofmt::skip]
pub const DENIED_TYPE_HASH: felt252 = 0x264bc767d4835c2c27c227f0660498090c7d8dcbf315b4d01b2d90458b6706a;
#[cairofmt::skip]
pub const DETAILS_TYPE_HASH: felt252 = 0x2530086e19984e042811a0dc68c3de08d3cd85af057a058d6c77df2b084b3b7;
#[cairofmt::skip]
pub const LIMIT_TYPE_HASH: felt252 = 0x3e7353f49cd3e72d9da0f621b8ec2f8a70d5b791836810bfc5a2d6e1c39c147;
#[cairofmt::skip]
pub const POLICY_TYPE_HASH: felt252 = 0x1d7ba871eb71c82f820d67e43006dbd051ed547764f21afe824b824fa5ecfb;
#[cairofmt::skip]
pub const RULE_TYPE_HASH: felt252 = 0xa32617808ba20856e38bf9c14dc363da8eb02500b01e544ff55032d1d6be8c;

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
                    0x0, 0x3fed7cccb6bd2e36b2ad37b14af5a0670d72f2fdddffeecc4e91c231f641b6,
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
                [0x0, 0x0, 0x0, 0x0, 0x41f6c5add3fcf894f111b717ae8d61956a0aaf26a290a45070c0fecd0feb738].span(),
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
                [0x0, 0x0, 0x0, 0x0, 0x0, 0x22bc410fde1e3f5faf68569a36db0ed0822625000745c7e623c64906c34661d].span(),
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
                0x800000000000011000000000000000000000000000000000000000000000000, 0x1,
                0x800000000000000000000000000000000000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff,
            ].span(),
            root: 0x78d752d0c5cbabdaabbbb489e613b9f370abb3ee4fa4efdf58bdca6da5e9231,
            proofs: [
                [0x1, 0x1f9680428ec7b69f1c7658c8169b69a43185e4a20e921954e82c1162ec0a9b4].span(),
                [
                    0x800000000000011000000000000000000000000000000000000000000000000,
                    0x1f9680428ec7b69f1c7658c8169b69a43185e4a20e921954e82c1162ec0a9b4,
                ].span(),
                [0xffffffffffffffffffffffffffffffff, 0x198f654b96f1bfcf16972ff541192c8f070ad1c0929e4cf787ac19262194790].span(),
                [
                    0x800000000000000000000000000000000000000000000000000000000000000,
                    0x198f654b96f1bfcf16972ff541192c8f070ad1c0929e4cf787ac19262194790,
                ].span(),
            ].span(),
        },
    ]
}

#[derive(Drop, Copy)]
pub struct LimitData {
    pub resource: felt252,
    pub token: felt252,
    pub kind: felt252,
    pub amount: u128,
    pub window: u32,
    pub until: u64,
    pub accounting: felt252,
    pub standing_approval: bool,
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
    pub required_caller: felt252,
    pub limits: Span<LimitData>,
    pub denied: Span<(felt252, felt252, u64)>,
    pub chain_id: felt252,
    pub account: felt252,
    pub session_hash: felt252,
    pub message_hash: felt252,
    pub fingerprint: felt252,
    pub slot: felt252,
    pub usage_keys: Span<felt252>,
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
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x792c5334687d781c0bc90843b2e36e9495d1200c6f3d129b033e9c848b8aaf3,
            message_hash: 0x1cb42a1351a352396bc32051dd79e952f61a5d78d9d517d3522d1f78cec375c,
            fingerprint: 0x7780f1aab48097d509ba202eeea6904e914f13a578cd1813466ae9287e02bf1,
            slot: 0x148097d509ba202eeea6904e914f13a578cd1813466ae9287e02bf1,
            usage_keys: array![].span(),
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
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7,
            session_hash: 0x792c5334687d781c0bc90843b2e36e9495d1200c6f3d129b033e9c848b8aaf3,
            message_hash: 0x224584f09ff1c78e8da66631770f4f21666a716ee0718bd227d04af1dd75793,
            fingerprint: 0x7780f1aab48097d509ba202eeea6904e914f13a578cd1813466ae9287e02bf1,
            slot: 0x148097d509ba202eeea6904e914f13a578cd1813466ae9287e02bf1,
            usage_keys: array![].span(),
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
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f4d41494e,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x792c5334687d781c0bc90843b2e36e9495d1200c6f3d129b033e9c848b8aaf3,
            message_hash: 0x6f62f5be1375d21296eb8bf2cac1df591a80f6f35cf09a3e56b43810406133b,
            fingerprint: 0x7780f1aab48097d509ba202eeea6904e914f13a578cd1813466ae9287e02bf1,
            slot: 0x148097d509ba202eeea6904e914f13a578cd1813466ae9287e02bf1,
            usage_keys: array![].span(),
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
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x413829cd5033c7d306657d169d267e22ae86c135df80278a0407b22a8d89c0b,
            message_hash: 0x70ac89f1836c684ff8affd7fdf16cc11ee6039625b91ed2217fba0ecf6db532,
            fingerprint: 0x5e67a164455deca9f093b1006589c19e438b02da8dc442e410cb0fed93da339,
            slot: 0x55deca9f093b1006589c19e438b02da8dc442e410cb0fed93da339,
            usage_keys: array![].span(),
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
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x7be2c02886bf4741428e72b73d1039dd88c7472f6ab4e6e6e392efa0de3d908,
            message_hash: 0x78dac282b7ba1266449d2d2ed9c701f51b34d9775350fab488b550cadc6a7e,
            fingerprint: 0x260237462ccdb8fb53fb3eec956728ed894c1c078305a492b98808769e3735f,
            slot: 0x8ccdb8fb53fb3eec956728ed894c1c078305a492b98808769e3735f,
            usage_keys: array![].span(),
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
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x50735a400e3f8b1cd0f811fa59de8304f1b739a00a80b8fa9c98f899771353d,
            message_hash: 0x3608299dd54f7b0b7f63ea4312d6d85fd192841ac831e670a7716622c7b2778,
            fingerprint: 0x463c3f5eb8219043ed937575287202651188d7584fd10f4a2448d37d5ab189f,
            slot: 0x18219043ed937575287202651188d7584fd10f4a2448d37d5ab189f,
            usage_keys: array![].span(),
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
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x2d3d0ad2547a3609953d85d8afbc691d235797d1dd2ab4190d4cd04df0b0e82,
            message_hash: 0x8ef8f9fc3f8d81c761f66fe3c1566cfbe8bb79bdcb0e13901749cd32ff8e3e,
            fingerprint: 0x136fdc17b227d8421eb1fbb69bad5c514510b5de7952bbf1040d236d35d89d1,
            slot: 0x1227d8421eb1fbb69bad5c514510b5de7952bbf1040d236d35d89d1,
            usage_keys: array![].span(),
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
            root: 0x11e5802094afddbab1d41ed337d6b0c96f3c96e1aa34c6a0b435b3e93e38da8,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x51ff5a32b35e120cdf6135e1090d5e1363b0c0938474b208a9f04e76e65c131,
            message_hash: 0x38128518233b85d001758038aeb4141114c27ec4813d86c01f3a3872fd8a199,
            fingerprint: 0x6d7301712bb7da0fba377fbdffb59c1ea2b5f11515bc7684bcdc114cdcdea41,
            slot: 0xbb7da0fba377fbdffb59c1ea2b5f11515bc7684bcdc114cdcdea41,
            usage_keys: array![].span(),
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
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x28434dd00d8bb0caf3bc78dbd06cc3cdd16bcfaccc130056d73b71c71c4ac54,
            message_hash: 0x31631a3503fdb34f07121bfb97bd898abd27e2237bbbfad79acd5b4e374bbc,
            fingerprint: 0x312a62b16e6dcf3d38f4fd5acbee9a95caefce7ca206769457e9021451ce5c3,
            slot: 0xe6dcf3d38f4fd5acbee9a95caefce7ca206769457e9021451ce5c3,
            usage_keys: array![].span(),
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
            root: 0x11d5169824f79fedd5617b0760e6da14952a614090ffb04e77647b2590f6add,
            details_hash: 0x3e1c66c4f836197a37dc1602274e53f9206244a435c4bce02cd908467db546f,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f4d41494e,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x48b2e9e613e193c298f88e5026225be916890eb702fb2ca4c2d6d43e9ef27a6,
            message_hash: 0x7d9a2613bfd7e42238484d3c4b8fb8b720ee9cf45171765a5910ca06b1507c2,
            fingerprint: 0x52982500a893394437ee2790bcdf0d36c01e7cc638948d96a268d4b5a35c0c8,
            slot: 0x348fd5c00893394437ee2790bcdf0d36c01e7cc638948d96a268d4b5a35c0c8,
            usage_keys: array![].span(),
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
            root: 0x11d5169824f79fedd5617b0760e6da14952a614090ffb04e77647b2590f6add,
            details_hash: 0x318857f1b191cd390efd322b13787086dc3bd9ed22fa28771018686fd131b83,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f4d41494e,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x14e7bb41c404faa039b6abee69afea4c5cef4fd56a597855b5bb1cd8f033d06,
            message_hash: 0x6644cb5c24eb69a50d9fade7d112bc791ccaa1cc542dcb8572366bcb6d46db5,
            fingerprint: 0x129c6a9999ec77df527c44b0c15276ff074e167e42a43e2d33ec1e18265caaf,
            slot: 0x348fd5c019ec77df527c44b0c15276ff074e167e42a43e2d33ec1e18265caaf,
            usage_keys: array![].span(),
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
            root: 0x37750b53aa17d27ddc5817372b0a1d95e7c1b1f66744d5a34e30f7927288d5c,
            details_hash: 0x6415323c07eec1a662b42504794d4d781fa1bf4721eebbfc359d3dfe19ce248,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x4d595f4445564e4554,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x6761bba3f6e8a5c4cf9e6a67c5c5f59b74a270febc3f62f16b9ffa504e18418,
            message_hash: 0x16c21472c7ecff08da037c8913a4e8530a60a0ca76c925dbbe29ef2cb21ec43,
            fingerprint: 0x468afb7b829c381b23dc9c8e2a71de3131d6e84fbdee7d4361a54f6ff31ced3,
            slot: 0x7fffffff829c381b23dc9c8e2a71de3131d6e84fbdee7d4361a54f6ff31ced3,
            usage_keys: array![].span(),
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
            root: 0xd954d4c49822fe9042def96aa1c99ffb09f2055bca2b99b26d2c3e1b2733ca,
            details_hash: 0x17ae90c1e238b751a8eeb3c389a034c9fe424ff2ccc83a48062697160123d70,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x73d8c46585458aceadd126b4276c01a7a9ebc8e09c334cfecbde99e1fc4926b,
            message_hash: 0x149d72ea8cf4f724d0fe6a5871444b851228a8e16b8959482444b219adb2243,
            fingerprint: 0x4b66fed4925e18e1eb6b7fbbeebdb5db4a4155114c696ab13d9367ff6356399,
            slot: 0x348fd5c0925e18e1eb6b7fbbeebdb5db4a4155114c696ab13d9367ff6356399,
            usage_keys: array![].span(),
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
            root: 0x1a9cf54fdb64c947073d01e4ec3f01b3c2de80222078ac833777af5d81a9b10,
            details_hash: 0x3cbdbda5ee5a2f2eaf8c83bd1be133382e32ef1a846837b9505b9fc5bd2c9dd,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7,
            session_hash: 0x52bb24314f6832366679ee7e1339c35d5c3d5831c7558c9cddc59f0ea7f52f,
            message_hash: 0x3dbb9f05b5484b15dd3e09d0577db8e6ab1c568c9e77094c4da96a6e818728d,
            fingerprint: 0x4323fc2a2b3b53bb372d337bf2512e491cf887b460d86df4c3f20bc0e43bf5b,
            slot: 0x8b3b53bb372d337bf2512e491cf887b460d86df4c3f20bc0e43bf5b,
            usage_keys: array![].span(),
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
            root: 0x1656849ecd1c11410286489be82a25869345c67f9c5908f39a63aa9f4c09cce,
            details_hash: 0x4f90bd5d7e53c9f82e9867935c86c8d6abcdc0126188d488283205d8c1be0db,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f4d41494e,
            account: 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7,
            session_hash: 0x387b0accb6cf28f7bb694f3e9b9e08a1ec7b9bd732331aa9b20a2ea9313a2cb,
            message_hash: 0x742c3963777972fb3d3498caeb9bf3da3ac7fa588986bfbfa02a9438023e44c,
            fingerprint: 0xd2ce6717f337be7f3436d36261bda1f8dc11ea910b69c955194d0eb16fa959,
            slot: 0x348fd5c01f337be7f3436d36261bda1f8dc11ea910b69c955194d0eb16fa959,
            usage_keys: array![].span(),
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
            root: 0xfa619656d2a8b69bcdf083cb2c1f86075d81b20d325019e2318b55360114ee,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0xe9ac0d83cf0f504708f8b93247e85cedd5f70cae2f078b40ccc6ef7be8cd05,
            message_hash: 0x73b4795bfc36c345e8a9abfc4a805ed9de83c7f6c16c8bc1c5ba74322cfa5dc,
            fingerprint: 0x126e420a559dc825eaacfba2347e48670ff54ec175f998f4d6694065bc3ffd3,
            slot: 0x159dc825eaacfba2347e48670ff54ec175f998f4d6694065bc3ffd3,
            usage_keys: array![].span(),
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
            root: 0x39190368172215f4371f67d6711272125cdaebea1b1caa731efe5f7a43e901a,
            details_hash: 0x45b21bed9b5c6c34c2314437ac531aeb0c494f9ecbdd2b0474a1f15d353bfde,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x2c6bf28aa6adab33db09ee5d56c056d2ff3312b5076e7da34bcf0deccfd8732,
            message_hash: 0x51fcd290e88a4c64f7f120666369f1a1713bc6ec4296c67657d02c735a85811,
            fingerprint: 0x5a579385a786ff9a2b3f564a5ac5adbf2d0403466ffb44fdf00e21639bc182,
            slot: 0x1a786ff9a2b3f564a5ac5adbf2d0403466ffb44fdf00e21639bc182,
            usage_keys: array![].span(),
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
            root: 0x1d1df621c11658359c8449e6692a66072b92ae8ae8dc1e860de8029f5c07de6,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x70bf42a7e20dcbfa29f21f47834a1b3c8051506305c83cd5580781fb59e8fc6,
            message_hash: 0x35e9162f61401cc7faee825fd2ada94e665c697c891a3b7e993172fcd1d10ff,
            fingerprint: 0x7cc3aaf266d116ef815280a4df6d39e8dc8a5c5a361e7a7f5a00453f218e96d,
            slot: 0x6d116ef815280a4df6d39e8dc8a5c5a361e7a7f5a00453f218e96d,
            usage_keys: array![].span(),
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
            root: 0x30b187f21f80f999151911f401aba12207f7f2f10117a5c3eacb37ffbc9d57f,
            details_hash: 0x256fa6b366c4552ca0221176ab9252bd51f1ed197a602c4e5ef7f1f5c866750,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x43e2bf20c164b2c4c2e3402d301eff75ff7b9e228eb0c812237c5bb37e5b61d,
            message_hash: 0x5d4b3636fc71f5d3079368c83bd9c5f762df84ea7543c897dd25a49c50791da,
            fingerprint: 0x69020d5d866ac1b37253fce332342b63b06f31f753a32ef6a4ce63304da8dd5,
            slot: 0x348fd5c0066ac1b37253fce332342b63b06f31f753a32ef6a4ce63304da8dd5,
            usage_keys: array![].span(),
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
            root: 0x2885a135e6b716c2565fdd3c6556ee857c3c82324e38a0757e585d974644d0,
            details_hash: 0x6cb67fcdacabc673234768769c34528d00c87aea7e024dc2606144149873b85,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0xb95c3c5cd82d473b1990a8f933a1dd2dd5a302d2c75022881397b2b3eb750e,
            message_hash: 0x2a4df7f29f32d6953805424cb519ff8a864f6ccfc5b9d2c401b002b473eaa2d,
            fingerprint: 0x12fae1066dace85746dd6196bfc97652ad655be63cfc17bb0f0003666699982,
            slot: 0xdace85746dd6196bfc97652ad655be63cfc17bb0f0003666699982,
            usage_keys: array![].span(),
        },
        // one-rule
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x32aa8a6efd2f893cda5e535d8197d6181cd59eae869071c7e1ef7e1fd2f7a2a,
            details_hash: 0x21784b8eacc9469e4badcc8f395a7aa459439d73ea003071e87f08049e8bbd,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x399f47c25dab6ee9cdea0c71587f6c360f5bcbaa16ff8d34cf481dfc1783e4a,
            message_hash: 0x643422032b5d23bd4c41b3dbd7c0a525a38b30b032c82a8f03b843678efc659,
            fingerprint: 0x62193c98a377349edf5016d772aea4fd167486a4e8d46de05aba2fac73f3a90,
            slot: 0x377349edf5016d772aea4fd167486a4e8d46de05aba2fac73f3a90,
            usage_keys: array![].span(),
        },
        // rule-without-argument
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x32aa8a6efd2f893cda5e535d8197d6181cd59eae869071c7e1ef7e1fd2f7a2a,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x3d07aab7a7e6d635f366419ead2961550da86b9aafc656e8c063a844b8f0d5b,
            message_hash: 0x2ef39f77b90463e160ed77de2908422b81ac1b1415f00089d73a388b32e0927,
            fingerprint: 0x4a6fd02dced73eb048a64b174944fbfd3d5be3a86a57f57d956d3fe94f3f463,
            slot: 0xed73eb048a64b174944fbfd3d5be3a86a57f57d956d3fe94f3f463,
            usage_keys: array![].span(),
        },
        // rules-by-selector
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x63be1d45dfc8e3d20bfc6a807f41705291db825e3aed3308c8c1c8de4b9d8cc,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x1bf52e3c26cc6db7f3ce1e078ed8dd2262ff37b33279526961a7aee43767df4,
            message_hash: 0x5000a7f2cd3990a2fccd9999ff9dbabdbd85fe7e4ef605963aea114fb0c8bad,
            fingerprint: 0x3329485d6ec33a2be28483f88204658e7e1a1739eebf596e99026287da4af3,
            slot: 0x16ec33a2be28483f88204658e7e1a1739eebf596e99026287da4af3,
            usage_keys: array![].span(),
        },
        // two-rules
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x63be1d45dfc8e3d20bfc6a807f41705291db825e3aed3308c8c1c8de4b9d8cc,
            details_hash: 0x627f1370ec38550eb7a0f17fde9d7821dc0033c83bdd6f42fc5021f32e44ca8,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x581d4a8958aa1bbdce8cf121ba4510c664e51aa7b797b194ed391fa692b8371,
            message_hash: 0x7c2985f837141009b834ea689e59d9ffbe40ca36451a5df756fb8dc90977223,
            fingerprint: 0x698d31e2fab4639a63f57e79dded2d588dd79b1522d190884b7b6a0257ee62a,
            slot: 0x1ab4639a63f57e79dded2d588dd79b1522d190884b7b6a0257ee62a,
            usage_keys: array![].span(),
        },
        // two-rules-swapped
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x1016b35a11c715cc36dfcab1b966cced996a767d9ed511787d732b26b0b44e0,
            details_hash: 0x627f1370ec38550eb7a0f17fde9d7821dc0033c83bdd6f42fc5021f32e44ca8,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x3ac2e666801a5a11251466170bab53c9078479b1f6aca36e95a3b1012540b69,
            message_hash: 0x2bed9530bfc4bd16cf076e74d67f89305081f950156ef0fd7f9fd8c7829b06d,
            fingerprint: 0x528fa01523578dd605808927b8d9a6f46590d5ed41fc58eb2dd903b7e37d2d2,
            slot: 0x3578dd605808927b8d9a6f46590d5ed41fc58eb2dd903b7e37d2d2,
            usage_keys: array![].span(),
        },
        // two-policies-with-rules
        SessionCase {
            tag: 'two',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x6e9f4d1009c982e143292b96c2eda7d07390350629232442a7446ad6f838e1f,
            details_hash: 0x29e53f21b047c68cd6e3042b7d99c9bf74cd642d34e216a35d5436ae2349643,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x5e5089512afaec8f8007cd7ce16749aa481110370ac5cc7f48d8a3f6aa3f8d0,
            message_hash: 0x371f9c601c80bee9b37eb29dfa70db21973e2dbab7056921ed0f367cd3aa434,
            fingerprint: 0x79ede9dfb3381eeb7995b6b8a6337daadbbee5d43492723f5dfccf538a5eaae,
            slot: 0x13381eeb7995b6b8a6337daadbbee5d43492723f5dfccf538a5eaae,
            usage_keys: array![].span(),
        },
        // three-policies-with-rules
        SessionCase {
            tag: 'three',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7ef525fb1368cb0a3c00edc1ca397809af23aa55580137ec844a6d4f5c35036,
            details_hash: 0x4cfbe218f727a39407aa3e58fd8bd9e8dbb69ac25cc7fab64b1470cfb3eb29b,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x4c0a4bcfc0f68c012703bd616c535e69bd8691ded98d871d6df4b2d452206e,
            message_hash: 0x2d054e3147641aa3fb4e8221267c5e99d7e0231111bc8a40c6ebe9349e39f2e,
            fingerprint: 0x66fa9d7e7614fe79724b16600309adfc8858a0c12036234f06e9ee67db1a172,
            slot: 0x1614fe79724b16600309adfc8858a0c12036234f06e9ee67db1a172,
            usage_keys: array![].span(),
        },
        // five-policies-with-rules
        SessionCase {
            tag: 'default',
            version: 1763683200,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x6dce9c3cd3ad301eaee48653522d86427717e63065d40ad3e0b278b8a1df0fb,
            details_hash: 0x746602511a613d97670aa0dbe9dec963b1ac684a16c0e7f977120d9e8b13355,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x4016e97eb765765932dc31aa95fd3d028c16f05c63809017870474533599c59,
            message_hash: 0x1c468f70faabbb804b9b28137b197a00736393ca3aec431314c162dde1971bf,
            fingerprint: 0x31770c64fe95a7b064abb5f3da854a2c7df4a3582dbd31e95306e318eedbe5a,
            slot: 0x348fd5c01e95a7b064abb5f3da854a2c7df4a3582dbd31e95306e318eedbe5a,
            usage_keys: array![].span(),
        },
        // sixteen-policies-with-rules
        SessionCase {
            tag: 'default',
            version: 1763683200,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x78cde6c340e15028eff9be11b8971754d284f8145f1029bbb370244c33c9f99,
            details_hash: 0x4046d9486ca7945b4aff7a2db138539d129c42c4527692a528ea5f68e7534fa,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x518869bd13450da31d715b3a25bd60d2432f57d7ebc5fadc042d391c0437beb,
            message_hash: 0x75c0a122472905a6ad28a82fcced0df0b3ae19245ed3265734233e9a46a17f0,
            fingerprint: 0x2889a1e3487a35e9ddca83b6be8b85179a84531f9d9e199b49473c3462a1f3f,
            slot: 0x348fd5c0087a35e9ddca83b6be8b85179a84531f9d9e199b49473c3462a1f3f,
            usage_keys: array![].span(),
        },
        // seventeen-policies-with-rules
        SessionCase {
            tag: 'default',
            version: 1763683200,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x65f1b0f30cb54f9587b9b45a66bd316cb8db58a3fa38d006cba06b799ae48b4,
            details_hash: 0x5cf3f2a1eccd8f07260360d9624fa943567128363f52a99644b683481072f89,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x6ec9976e7f39ffb805d7a38d0af0fd264f22f73a1e89d5aa9f17cbe5c908951,
            message_hash: 0x5c7463dc223d8ed4a4f41c36e33cacd3e59717c6bf4c6319ee1fd8483ed866c,
            fingerprint: 0x66fb08a5757eaf858d2f01c83ddd1ec14a2c7a98ee31f3967b9012f3c89b85c,
            slot: 0x348fd5c0157eaf858d2f01c83ddd1ec14a2c7a98ee31f3967b9012f3c89b85c,
            usage_keys: array![].span(),
        },
        // wildcards-with-rules
        SessionCase {
            tag: 'ruled-wildcards',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0xc18046df2c94bb691bcaf3ce7930a158bbb0fd037a3a73e42ee3f65acbba42,
            details_hash: 0x4d0e2c0a17df99a3f0166709f383f76b1ca9af5e3b1cff0391a938574fba3fa,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x37fbaa9691866d5b1826f359b6ab1abfbf6a601d32e9f89ed8c0a6576e13484,
            message_hash: 0x2a398da1183eeceec7eb81bbbc02746e4dd49b7b01c5639188b055c8e4830ce,
            fingerprint: 0x7961f8ffcb2934d64eeca1236b62360cb153b8cf64c375f69265c1e0132d50,
            slot: 0x1cb2934d64eeca1236b62360cb153b8cf64c375f69265c1e0132d50,
            usage_keys: array![].span(),
        },
        // fee-limit
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: [LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 2000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false }].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x10daa633203665eb19891bcc129dacdb47a09ed9739f25cb12b9b4a8cba9b80,
            message_hash: 0x114e02c60e5232cc8cbccd7be237a6ae699f3bc32fd0c2df44907466193e7b5,
            fingerprint: 0x5018bc1946b16576b8e41d83f25bae25673a23c9d1b3e5cbe5c404c72399fc5,
            slot: 0x6b16576b8e41d83f25bae25673a23c9d1b3e5cbe5c404c72399fc5,
            usage_keys: [0x3213a5fab80a40beddb385555177aa521456bd485e413d6e4281b79d1eaaf54].span(),
        },
        // fee-limit-of-none
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: [LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 0, window: 0, until: 0, accounting: 'gross', standing_approval: false }].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0xeea1b487c5f719d573ce78844ac1d252e0ef423e56be6e41fba4c4145530e9,
            message_hash: 0x74a53fde54bc12d57b36b74dc0854fa2a75556d4ee6bdedf88afc49a8091fe6,
            fingerprint: 0x21163c03278e34a005642698679e846fce823ab38c4a3c299ad92a60122c2f3,
            slot: 0x78e34a005642698679e846fce823ab38c4a3c299ad92a60122c2f3,
            usage_keys: [0x3213a5fab80a40beddb385555177aa521456bd485e413d6e4281b79d1eaaf54].span(),
        },
        // fee-limit-amount
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: [LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 2000000000000000001, window: 0, until: 0, accounting: 'gross', standing_approval: false }].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x16e263b204988907d61b168b70c79c9c37d77ce3ab2a4c0e4ace0b2d8872ffc,
            message_hash: 0x509b7bf2df47bfd370dfc5472f05ff8344acb3505289390dd174b7cc8da0528,
            fingerprint: 0x537da80f4d37a657cb1e25e55511c691ff744a06273882d5f94af7d65679041,
            slot: 0xd37a657cb1e25e55511c691ff744a06273882d5f94af7d65679041,
            usage_keys: [0x3213a5fab80a40beddb385555177aa521456bd485e413d6e4281b79d1eaaf54].span(),
        },
        // fee-limit-kind
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: [LimitData { resource: 'fee', token: 0x0, kind: 'per-transaction', amount: 2000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false }].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x6a96e8dd6b14fdd94de725189b8ea88f68d5cfcd52b5e6c50f0b2b76de7740a,
            message_hash: 0xf486b2a1b04d8c94365159cc1fcbede693e66c7dc0ce689dabce4ea9904a6f,
            fingerprint: 0x48e5f3e8db8da6ba7ce5918a48056eb77ced1ce07564416b85d9f61a4ac455d,
            slot: 0x1b8da6ba7ce5918a48056eb77ced1ce07564416b85d9f61a4ac455d,
            usage_keys: [0x0].span(),
        },
        // fee-limit-window
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: [LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 2000000000000000000, window: 86400, until: 0, accounting: 'gross', standing_approval: false }].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x3981beb3bd89921ead8aa1342be303cdef1db55daebc9abe35f07d3c30425be,
            message_hash: 0x362242ae4b8ec736a772b490b6e2ffb5398754eae3956162d4c1854256ed27b,
            fingerprint: 0x724106247357409d19bf37718faecb30783090142f2f7fe95967524950c7c94,
            slot: 0x1357409d19bf37718faecb30783090142f2f7fe95967524950c7c94,
            usage_keys: [0x43127956145bda7602e765c30a83ea98ce23d33db0d39d1385ba9d16ee85bc3].span(),
        },
        // fee-limit-until
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: [LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 2000000000000000000, window: 0, until: 1763769600, accounting: 'gross', standing_approval: false }].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x6c56b182d3420b27d15296951322a18850a712263f0d7dd515cb68732180003,
            message_hash: 0x78097a95e52167b3a4436d34e592c42d7a9d38bf0e556cec3e90c4a88e1b5a8,
            fingerprint: 0x4ace19577aec959809736de49fb557bdd8b65da31b05506b50b08fd07fae4bd,
            slot: 0x1aec959809736de49fb557bdd8b65da31b05506b50b08fd07fae4bd,
            usage_keys: [0x3213a5fab80a40beddb385555177aa521456bd485e413d6e4281b79d1eaaf54].span(),
        },
        // calls-limit
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: [LimitData { resource: 'calls', token: 0x0, kind: 'total', amount: 1000, window: 0, until: 0, accounting: 'gross', standing_approval: false }].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x79a1b4adb142303ede3cc7605829c8c1f01b53c05da6441e3bb8c0adce27fef,
            message_hash: 0x5b6cf3d78730c3b8d9d2f56180c98b9499c4bc3c11ecba78fe1f03edc61985b,
            fingerprint: 0x1938bdd6e4f2fe0ebd7933906e2cf7a2d1801e731f9cc07b1dd365878048dde,
            slot: 0x4f2fe0ebd7933906e2cf7a2d1801e731f9cc07b1dd365878048dde,
            usage_keys: [0x45512be79c0fc29a20fe321bb1897c158494bc5d332c7d3fee8b5cd497ef343].span(),
        },
        // token-limit
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 100000000000000000000, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x2983a26578e26b58e09ffaf567778a807dcfe75525b7bb4aaa2d547b1662de,
            message_hash: 0x576cddc22b5c0184e7f2a1a4aded10f7119e71dff780c58c017abf9bfa2bda7,
            fingerprint: 0x10e5df66035719325a53d825c8685ceae0cfc291e227b2ff3049ab95573dc6d,
            slot: 0x35719325a53d825c8685ceae0cfc291e227b2ff3049ab95573dc6d,
            usage_keys: [
                0x3213a5fab80a40beddb385555177aa521456bd485e413d6e4281b79d1eaaf54,
                0x4fb0bb6b52fdda19cb7e08ed86cad381d2703466b2b31facd4950e8d5df0c50,
            ].span(),
        },
        // token-limit-net
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 100000000000000000000, window: 86400, until: 0, accounting: 'net', standing_approval: false },
            ].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x668555cb87ecf7749d9796660db96208d71680ac86dfa842d3fa748ac737de6,
            message_hash: 0x3f11e72a41a83e36e3d6f2c6b2c2f8ed4bdf94ce1f8a8a3b4a9c299b6937202,
            fingerprint: 0x6d4e3327fa851eb02efb83e533bb9aa993b44b6c1a3e707b39a3052732ab96e,
            slot: 0x1a851eb02efb83e533bb9aa993b44b6c1a3e707b39a3052732ab96e,
            usage_keys: [
                0x3213a5fab80a40beddb385555177aa521456bd485e413d6e4281b79d1eaaf54,
                0x5cad868cd497d5a00c1c0cce9284ad114f6370b1001511bf883a53e9763667a,
            ].span(),
        },
        // token-limit-standing
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 100000000000000000000, window: 86400, until: 0, accounting: 'gross', standing_approval: true },
            ].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x436c028501c6a5370c11a727a86fb9778c62d845b2401afdcdde007f9d640b9,
            message_hash: 0x103c8ce0eba3cbe25b93fd7b62a1320cfd244ac6f50ae60b09df737a543cb4f,
            fingerprint: 0x17d5e2d2251ab1bece795c2f2c3157bed3d94f97096f10b401f99f77681e579,
            slot: 0x51ab1bece795c2f2c3157bed3d94f97096f10b401f99f77681e579,
            usage_keys: [
                0x3213a5fab80a40beddb385555177aa521456bd485e413d6e4281b79d1eaaf54,
                0x4fb0bb6b52fdda19cb7e08ed86cad381d2703466b2b31facd4950e8d5df0c50,
            ].span(),
        },
        // sixteen-limits
        SessionCase {
            tag: 'sixteen',
            version: 1763683200,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x0,
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'per-transaction', amount: 500000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 100000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 2000000000000000000, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'sliding', amount: 1000000000000000000, window: 3600, until: 1764288000, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'per-transaction', amount: 16, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'total', amount: 100000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'window', amount: 1000, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'window', amount: 5000, window: 604800, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'sliding', amount: 100, window: 3600, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 1000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 100000000000000000, window: 0, until: 0, accounting: 'net', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 340282366920938463463374607431768211455, window: 0, until: 1763683201, accounting: 'gross', standing_approval: true },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 5, window: 60, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 6, window: 90, until: 0, accounting: 'net', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'sliding', amount: 7, window: 1, until: 0, accounting: 'net', standing_approval: true },
                LimitData { resource: 'token', token: 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7, kind: 'total', amount: 0, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x17c1afd3a8c4c2681eede3c761e3d45f3c33c7a11ae83befa3b3e0ca4cdc29e,
            message_hash: 0x55216a73572df6ca1e1d74845c2299d9d44cce528f5e11659f6663063f43a6e,
            fingerprint: 0x2d9718e4ae151a7f4e813b92f641b6ffcc27022c0f9e5da849aaa86d311979f,
            slot: 0x348fd5c00e151a7f4e813b92f641b6ffcc27022c0f9e5da849aaa86d311979f,
            usage_keys: [
                0x0, 0xcedf991c63649443c0ac572d862b4915481c76154abc3b9b7d8aec53da28,
                0x4eab2b56e5a90aa8c2dea8e4fe938e347d1118057478efb68d18a35eda69db4,
                0x312298d7bb7e9b76dcd8ba1e19e9524618a34963ac00b2756492ca34f831152, 0x0,
                0x4a645ec148a0f6d0f0f32febc40421013cd78f0c103c0d42c65c0b752d02609,
                0x2c9b6876111c3e02e7fe06a80ff159e5fff9b3239b45f108ecf7b31b9f40ae3,
                0x37d33ac8eaa4f129a070985eef6d17f9c12c0bc8788d161b2841cc2e88fa22d,
                0x27285631cfe93932574ca773a0b3f22dce437efdcca71afb22bcd22a12fdb58, 0x0, 0x0,
                0x6d339925c0cff972bfb198da4e70b1c43ccb948d82cb182ac2430d2310d9b3f,
                0x1d5d29d8cae5dd78a5baf3cf0b9606a43cbbbfbd7f17c3fbf5f7b0e4fc91663,
                0x68b5dd391e692eec48b5311a40f35fda95b4224aae428cad7091a245432b63,
                0x19103a47a536879778b69c2c23dc037fd58658b3b72d00bdb207d5474f30c64,
                0x678ccf30baf760444b16b32ae364515a7dbadf929f2ca21f277bbf492e98c43,
            ].span(),
        },
        // deny-list
        SessionCase {
            tag: 'deny-list',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x1d1df621c11658359c8449e6692a66072b92ae8ae8dc1e860de8029f5c07de6,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            required_caller: 0x0,
            limits: array![].span(),
            denied: [(0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0)].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0xaf3b11a34bb17da9bee4e28aa8c913f316470b0f428adf5725afe5058de6c6,
            message_hash: 0x363a1e575f11d400f84b4a1aec253028004fd51bddef1da0e15b3acd7ccb7f0,
            fingerprint: 0x62a13458360396ae8b716a0ff367d1651321f033b4a837172d486dd13ed72b2,
            slot: 0x160396ae8b716a0ff367d1651321f033b4a837172d486dd13ed72b2,
            usage_keys: array![].span(),
        },
        // denied-until
        SessionCase {
            tag: 'deny-list',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x1d1df621c11658359c8449e6692a66072b92ae8ae8dc1e860de8029f5c07de6,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            required_caller: 0x0,
            limits: array![].span(),
            denied: [(0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763769600)].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x516547c02992e968f72d152ca934fabbf103970a06d092ef3c380c69b893819,
            message_hash: 0x32404aeeab8c615a6d95c81f5eead4767e52699adc681d3cacb22bc88b74ec9,
            fingerprint: 0x42b1b5337de928feea8af5657100484cc8b14374593ae82f6294e46265b40b4,
            slot: 0x1de928feea8af5657100484cc8b14374593ae82f6294e46265b40b4,
            usage_keys: array![].span(),
        },
        // denied-wildcards
        SessionCase {
            tag: 'deny-list',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x1d1df621c11658359c8449e6692a66072b92ae8ae8dc1e860de8029f5c07de6,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            required_caller: 0x0,
            limits: array![].span(),
            denied: [
                (0x0, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x0, 0),
            ].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x762e2ccd1125ef3b7a89f071bad73914b30235a159a452335a04b21a2603909,
            message_hash: 0x62ec67247beee29019e3a8948432f5f3e11a96115e6f662044fcda60a9a5d52,
            fingerprint: 0x7157d4552b67415712179dd9b1b5aa762aa1541d6784aab771a533e90b94682,
            slot: 0xb67415712179dd9b1b5aa762aa1541d6784aab771a533e90b94682,
            usage_keys: array![].span(),
        },
        // denied-three
        SessionCase {
            tag: 'deny-some',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x27988d6eeb070c94233c2f354e024b8f1e6f4192b3749622252efaede4d08ac,
            details_hash: 0x5c9852c8ff68cc6f5fc7df5516d945d0f13a5017b7dc2504cdaa8e8ad7ff810,
            required_caller: 0x0,
            limits: array![].span(),
            denied: [
                (0x0, 0x13f734facc9a48ae09bd352a43d9ebb4afa4b56380a26a28d45729205c90151, 0),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x3e8cfd4725c1e28fa4a6e3e468b4fcf75367166b850ac5f04e33ec843e82c1, 1763683201),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
            ].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x3374dfad2c107ec9d398615f452a4d4b8f4ccb8f9b6d417ab6696b4d59dbcc3,
            message_hash: 0x50c773a227eca85fe2d9387b2656c978dc1d87584c04a44a4b3b49c3af45640,
            fingerprint: 0x5f4deae3a11c2c2debd3b5a197baae505c8f0d70c5052d2b539bac33d7e6b68,
            slot: 0x11c2c2debd3b5a197baae505c8f0d70c5052d2b539bac33d7e6b68,
            usage_keys: array![].span(),
        },
        // required-caller
        SessionCase {
            tag: 'default',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
            details_hash: 0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
            required_caller: 0x126e794ebe25758ed860615c7c08eb577f8855c9c50f3540aec4260287c8289,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x1bf8e3bc094d21dfc41b4d60a8fc8c8ca63370b1fdc864e167552d209bf52aa,
            message_hash: 0x2f05e4216a733aa79a6317226f7dd2b614f83082acfba1da389cb805a433da1,
            fingerprint: 0x4b0eb960fd8b9f670c3ee0d14d7e873dc58eba2a4c6fa64e647f792ae2018a2,
            slot: 0x1d8b9f670c3ee0d14d7e873dc58eba2a4c6fa64e647f792ae2018a2,
            usage_keys: array![].span(),
        },
        // everything
        SessionCase {
            tag: 'everything',
            version: 1763683202,
            epoch: 170141183460469231731687303715884105731,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 1763683200,
            valid_until: 1766275200,
            root: 0xca926011ce9faab3373a3507a26255d937d125fd0243edec2fce840e05238,
            details_hash: 0x41de071354d88ef91e0ad9d0213f2fba7876a7595292fe94023a3fa9255140b,
            required_caller: 0x126e794ebe25758ed860615c7c08eb577f8855c9c50f3540aec4260287c8289,
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'per-transaction', amount: 500000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 100000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 2000000000000000000, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'sliding', amount: 1000000000000000000, window: 3600, until: 1764288000, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'per-transaction', amount: 16, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'total', amount: 100000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'window', amount: 1000, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'window', amount: 5000, window: 604800, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'sliding', amount: 100, window: 3600, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 1000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 100000000000000000, window: 0, until: 0, accounting: 'net', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 340282366920938463463374607431768211455, window: 0, until: 1763683201, accounting: 'gross', standing_approval: true },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 5, window: 60, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 6, window: 90, until: 0, accounting: 'net', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'sliding', amount: 7, window: 1, until: 0, accounting: 'net', standing_approval: true },
                LimitData { resource: 'token', token: 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7, kind: 'total', amount: 0, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x3e8cfd4725c1e28fa4a6e3e468b4fcf75367166b850ac5f04e33ec843e82c1, 1763683201),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
            ].span(),
            chain_id: 0x534e5f4d41494e,
            account: 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7,
            session_hash: 0x7ce2845960c5db8b05e99a82ee5b879f76b48061759b5e73491ad640a93e457,
            message_hash: 0x7b6128bcf88ea2f9bf2d6ce328151806488f86427b9224aa63be054eccd227a,
            fingerprint: 0x12cdc397e43ce94d54fae54857b900136c5e2bd56386215afb3f42e17cfef32,
            slot: 0x348fd5c1043ce94d54fae54857b900136c5e2bd56386215afb3f42e17cfef32,
            usage_keys: [
                0x0, 0x4e41f6dbb67871e4dc0ce279c5e13158ca036017139a34d53b7dabc5e0a43e5,
                0x3011b38bc8da46a3d6790759000b61f83c19f3d2d49597af703e261d94fda50,
                0x56e454153831eafc16b524298d07683aaa7ada4c4ad4909de2ab68adca1f1e5, 0x0,
                0xc86c7617dd2ef667cf4d8b5af463739f04b409b0961940f4d84c0b9cf47b28,
                0x54ee0f1fda567f7d1d24e7045cc847b09a6e9ef2fc2595fe3b5778320642eb,
                0x4c2040119b9f32bea77bfc5330084f53c6e267cb5aea65ea87dd2b78b42eb19,
                0x383e80a4e4cf8bc34b60d86046a4732b16816acfec8fc2b911150db544a7872, 0x0, 0x0,
                0x385c0dbca2f8d29e50c29f869d66d62759806ceef9306baccc21e30fe8d61dd,
                0x503e18b457d3328972611dc7cb9ff75195ff7a969ce854c0a0d4fca354c1876,
                0x23bbe1560b437218ac1c187199e564bbf724bceda95b818c9dada306e3fdf1e,
                0x41f664528d94aff1804bcc13c560f8fe75d6fcb2bfea92485415e7db4839392,
                0x69fc652b0e653449057857cd9db651c72b90cf2f4c4e1e223473ffdb5a4a9f8,
            ].span(),
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
            root: 0x21670cdb6b87a2f9fc3a4fa81ff63a3c4dd2fe97a950ce35e1ceae8be5861f5,
            details_hash: 0x2391cb719c18a9134e6e658d9cb4513498114ecfa61d85ebdadca461b7c60c9,
            required_caller: 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff,
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'per-transaction', amount: 340282366920938463463374607431768211455, window: 0, until: 18446744073709551615, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'window', amount: 340282366920938463463374607431768211455, window: 4294965600, until: 18446744073709551615, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x1, kind: 'sliding', amount: 340282366920938463463374607431768211455, window: 4294967295, until: 18446744073709551615, accounting: 'net', standing_approval: true },
                LimitData { resource: 'token', token: 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff, kind: 'sliding', amount: 340282366920938463463374607431768211455, window: 4294967295, until: 18446744073709551615, accounting: 'net', standing_approval: true },
            ].span(),
            denied: [
                (0x0, 0x3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff, 18446744073709551615),
                (0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff, 0x0, 18446744073709551615),
            ].span(),
            chain_id: 0x800000000000011000000000000000000000000000000000000000000000000,
            account: 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff,
            session_hash: 0xfe823e08b7a605ec0b2735ae8cc8fc8d875450a303f8f012f47b582b009f7b,
            message_hash: 0x1b55e94ce87a376e141232b3ab630439e5d5fd9c4a5b68f8c18ca8417ebfbd,
            fingerprint: 0x2f36d73259750513569f9b2f857474378743568979bb748f99debe49b5eb522,
            slot: 0x7fffffff99750513569f9b2f857474378743568979bb748f99debe49b5eb522,
            usage_keys: [
                0x0, 0x22ff9b625992670601996a068478d7e4d56f9bed8b1ca10006522a3552f0064,
                0x75780b04856b16c99a63de1879bab71136d584ad3612ca9a557c695adaf984c,
                0x642b749f2e1e590aaaf8bcf67ba7194fee783a0ef66b5469b648e9713517c2c,
            ].span(),
        },
        // most-denied
        SessionCase {
            tag: 'most-denied',
            version: 0,
            epoch: 0,
            public_key: 0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
            key_guid: 0x1741ba750f28c7897ff52103f6229ccea062346f202e7c41da24b3968444c4d,
            valid_after: 0,
            valid_until: 1766275200,
            root: 0x1d1df621c11658359c8449e6692a66072b92ae8ae8dc1e860de8029f5c07de6,
            details_hash: 0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
            required_caller: 0x126e794ebe25758ed860615c7c08eb577f8855c9c50f3540aec4260287c8289,
            limits: array![].span(),
            denied: [
                (0x1000, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1001, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1002, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1003, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1004, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1005, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1006, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1007, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1008, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1009, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x100a, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x100b, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x100c, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x100d, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x100e, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x100f, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1010, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1011, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1012, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1013, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1014, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1015, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1016, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1017, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1018, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1019, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x101a, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x101b, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x101c, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x101d, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x101e, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x101f, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1020, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1021, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1022, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1023, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1024, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1025, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1026, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1027, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1028, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1029, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x102a, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x102b, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x102c, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x102d, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x102e, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x102f, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1030, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1031, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1032, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1033, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1034, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1035, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1036, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1037, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1038, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1039, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x103a, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x103b, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x103c, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x103d, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x103e, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x103f, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1040, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1041, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1042, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1043, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1044, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1045, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1046, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1047, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1048, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1049, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x104a, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x104b, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x104c, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x104d, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x104e, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x104f, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1050, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1051, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1052, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1053, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1054, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1055, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1056, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1057, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1058, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1059, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x105a, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x105b, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x105c, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x105d, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x105e, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x105f, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1060, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1061, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1062, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1063, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1064, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1065, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1066, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1067, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1068, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1069, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x106a, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x106b, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x106c, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x106d, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x106e, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x106f, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1070, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1071, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1072, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1073, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1074, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1075, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1076, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1077, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1078, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x1079, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x107a, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x107b, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x107c, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x107d, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
                (0x107e, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0),
            ].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x7ac126e2ed61659cafb9fdda12e6a15c5c2db915cf4077d371b70e59b8c84ea,
            message_hash: 0x8878d03f887ef442c18495d3a08a3ea6e5a55be7feb09ecc9815f54a0b1192,
            fingerprint: 0x37ec4fecc538f15570e167b7c0fe0d3bdc7e4eacbcb9bf81f8c7d05ffde74ce,
            slot: 0x538f15570e167b7c0fe0d3bdc7e4eacbcb9bf81f8c7d05ffde74ce,
            usage_keys: array![].span(),
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
            root: 0x6dc652fe2d83743e783041095c2fb86b2d135a0af8c0bbe3bdb459a914193df,
            details_hash: 0x1ad753f4ab65ec1efa02186dce8f3ad2bf60c48f31d4208a8532518475013dc,
            required_caller: 0x0,
            limits: array![].span(),
            denied: array![].span(),
            chain_id: 0x534e5f5345504f4c4941,
            account: 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
            session_hash: 0x48bb9df4081963a474e6275a01277bb2d867bb886030675a3c23f7636d1e8db,
            message_hash: 0x3f69f3e65acfc54ea8364462144ce109ee34272d6fd2c3d0ab10b56f2724770,
            fingerprint: 0x7981109d489fa9c68c30f7cae1d5c8e32490a08453d0b66b63cbb2c16a88111,
            slot: 0x348fd5c0089fa9c68c30f7cae1d5c8e32490a08453d0b66b63cbb2c16a88111,
            usage_keys: array![].span(),
        },
    ]
}

#[derive(Drop, Copy)]
pub struct LeafCase {
    pub contract: felt252,
    pub selector: felt252,
    pub until: u64,
    pub rules: Span<felt252>,
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
            rules: array![].span(),
            leaf: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
        },
        // policy-until
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
            until: 1763686800,
            rules: array![].span(),
            leaf: 0x11e5802094afddbab1d41ed337d6b0c96f3c96e1aa34c6a0b435b3e93e38da8,
        },
        // two-policies
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c,
            until: 0,
            rules: array![].span(),
            leaf: 0x5ddce13e35b601b7166033a85633922d719366306ad1cc65065b406405f7352,
        },
        // two-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x16945a284aa59dcb53a465cdbef433e376699cfc693bc9f0a45c5a57f924ff0,
            until: 0,
            rules: array![].span(),
            leaf: 0x1a7e3ddc1f0890c85af2257d464352a485ea7173e27f86da26de1456c0fddad,
        },
        // three-policies
        LeafCase {
            contract: 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7,
            selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
            until: 1763683260,
            rules: array![].span(),
            leaf: 0x4024a0f126a9fd0d4521a592c8a768af89ef10b203479ac97fc16f9751366c0,
        },
        // three-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x239e4c8fbd11b680d7214cfc26d1780d5c099453f0832beb15fd040aebd4ebb,
            until: 0,
            rules: array![].span(),
            leaf: 0x2ee5f5853cfdb768b0c148fda67f32959fd5e736c74e25fb5abe3e064e3b11c,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x33b9f6abf0b529613680afe2a00fa663cc95cbdc47d726d85a044462eabbf02,
            until: 0,
            rules: array![].span(),
            leaf: 0x27cf357a86e39fe853a2471ad36e337128b9a6456370200f66a71547903972c,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x35a8bb8492337e79bdc674d6f31ac448f8017e26cc7bfe3144fb5d886fe5369,
            until: 0,
            rules: array![].span(),
            leaf: 0x4b5059cb5fb7e00f26ac9ffb81bfa841cd0c6e1d4d0a128f09c72767ba38769,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x277a510bf13ea181821336edcfa63d8bd8b0653b26c076c3dfa5e6811674917,
            until: 0,
            rules: array![].span(),
            leaf: 0x4e774269b60f890e05afd92599b83412663ce0b843c96856bc9d1278aaf3fa6,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x258863e2d81c316e4a4dd381c3c50f57f933be22afba98b4485a605da0f7811,
            until: 0,
            rules: array![].span(),
            leaf: 0x1985c637aa8ce5e0a316df1f39532435d6038a974ee662b0b1e47eb7250af14,
        },
        // hex-like-names
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x8d0974e93cdef3f47cd5c5a287a626489bcf52960b0af6a2544794055c85b,
            until: 0,
            rules: array![].span(),
            leaf: 0x4c6cdbd295f598f36b6d8c39de652cf161607b6131ebbda245988139d76b119,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0xd356f3b11c152b77e362453828f96c2c95d1146570b7060c78cd3e6651a8fa,
            until: 0,
            rules: array![].span(),
            leaf: 0x654b28a76802582cd6016484a64ed65f9b8886cd654ed4ed6831ccbbd669938,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523,
            until: 0,
            rules: array![].span(),
            leaf: 0x6153b265b1fd3b75adec08f12c218c1f18f61a512c4d73fc9e73c1ff5b8f79,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1482408710165f49db4f7b422428870c37d86b0624cd661b387e24aa64f0249,
            until: 0,
            rules: array![].span(),
            leaf: 0x266ad096be278d2bcac588592e8383cda8e1c39e81f8ea5475e7d306fe318cc,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c,
            until: 0,
            rules: array![].span(),
            leaf: 0x4fa3ef4306141d10cb7132ab78f871317bf7c345161ca5e1084ebdd87ba2fd2,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1c6fcefc88e469ca1c06d9c55300659bcdb67f52779bb769aea7831418b6a77,
            until: 0,
            rules: array![].span(),
            leaf: 0x2286e96dae832e32a50865eb256d91e0558ddb8fc8ac511421fd039b6df008b,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3ced8e09ddbe3f6107b757606f1eef68cfe2a53925fa93c6646cc8a41fa22dd,
            until: 0,
            rules: array![].span(),
            leaf: 0x5590c2403063be0ca176c21c86e917b54c4059e7b34df7582f797da3d5bbbc8,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x3806863390365de75c8a315b6a488c079e9764022a0661aed074f78ab190755,
            until: 0,
            rules: array![].span(),
            leaf: 0x7ff1f7178edddb6fe24ea33dd8ef77bd516fed26d27df93db7d6cf6a0632ccc,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d3958306aecca17c411f36016aaa3d8861c7de8f393c8888e64d0960864c92,
            until: 0,
            rules: array![].span(),
            leaf: 0x2da9566c2d88ff08e90505d2870ad4795e9b5316b228f9ac9d4aeefa116d8c1,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x129b7693545e7d6796557455c17b77af218889c16af6042756fa47fde35e964,
            until: 0,
            rules: array![].span(),
            leaf: 0x74420ad6f30e1b0c3b489563674024734d7e92a7880d1d2fbc99d04c1f477a0,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x27b180714c99d41cd5708f46c601abec118a89b821cb8a353004417a68ccb80,
            until: 0,
            rules: array![].span(),
            leaf: 0x897ea6a9a2c0e34acaf8bad1bfdf72224c2765dde2e6be77b1be98b997e2c3,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x2aa7da06e1841f887caa813b33113ea9ca92d1b9c7c38347e9791a8681668d1,
            until: 0,
            rules: array![].span(),
            leaf: 0x28f30ceccd592f70fec11a64fadb9c9d2bfa4177ff192e14446f804c0915cd7,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d2b3d86d139bb134d5942175c53206a1cdff8574d58458addd7fcbfc7a0736,
            until: 0,
            rules: array![].span(),
            leaf: 0x2f2e4a5b4b48bffe7e8a033899bcc0b671199a167b341b90d4d55f5272e9f5c,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0xa3c9a95487fb022297a622403a8ec339c4106e435587a92bef5a930505c131,
            until: 0,
            rules: array![].span(),
            leaf: 0x7a4c13608e505642e9544b10a731c0a8a9b0fdf61f9bc78c9bd83ab90984f21,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x37091163d201a02c267cb5aead9a2aed947e2d29a4fb53bcefe5869c0eb2c96,
            until: 0,
            rules: array![].span(),
            leaf: 0x31fe3b9ef1fd22b672954542f84e4a7658fb56a18c32d0fb347cdf3730e67ad,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x209fce4360be0c8d58604c7a1f93513d46e61202412670dac8335bff8b5dec8,
            until: 0,
            rules: array![].span(),
            leaf: 0x58826decda8819a3987852c6bc517b8c7f28d9c82572fd1c10839289cb5601c,
        },
        // sixteen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447,
            until: 0,
            rules: array![].span(),
            leaf: 0x2fb64618a1d90a351bbdfbbbe9e1c955c0c4730871ecfaaea4d3667cf05f2b3,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523,
            until: 1763683800,
            rules: array![].span(),
            leaf: 0x3700ea650f2570b2eddec7e4f5651cdce4ff956177de57574132b04a75d3bec,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c,
            until: 1763685000,
            rules: array![].span(),
            leaf: 0x4eb245573576f886e6db28d77d63a86e45258d699cf7018d680a29ddbea1e79,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3ced8e09ddbe3f6107b757606f1eef68cfe2a53925fa93c6646cc8a41fa22dd,
            until: 1763686200,
            rules: array![].span(),
            leaf: 0x18bb26c5e7eaa9fd1c99b6c48b0399e988184cc91e96f1d15de477f8554f16e,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d3958306aecca17c411f36016aaa3d8861c7de8f393c8888e64d0960864c92,
            until: 1763687400,
            rules: array![].span(),
            leaf: 0x52a82d13351a39499fd1038a1623c855e38a18d864c99f50291c48e8d0e011,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x27b180714c99d41cd5708f46c601abec118a89b821cb8a353004417a68ccb80,
            until: 1763688600,
            rules: array![].span(),
            leaf: 0x20e7bbcbd511f0ccfca433793e319b7e8ee20f3b71c9bee7d52c2fdcfbf9afc,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d2b3d86d139bb134d5942175c53206a1cdff8574d58458addd7fcbfc7a0736,
            until: 1763689800,
            rules: array![].span(),
            leaf: 0x134f439ba8d30202a764d5eb34593d6e9c726c7848af2d2bddda7ad7ae56741,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x37091163d201a02c267cb5aead9a2aed947e2d29a4fb53bcefe5869c0eb2c96,
            until: 1763691000,
            rules: array![].span(),
            leaf: 0xe47272a2734ff578b9913207ba87e625a585d15a2ac106f95f630ba705ad78,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447,
            until: 1763692200,
            rules: array![].span(),
            leaf: 0x4b121c7b955271babc02a85c9e77ce11360181207b82db47c96800daeba68d0,
        },
        // seventeen-policies
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x15963485a06bfcd11a3fc85cf5d4131b9c8d137c1af231542ecf0904d7add73,
            until: 0,
            rules: array![].span(),
            leaf: 0x24c6e5de3b3738369a87be9a404f5ee3e7a5ed2c65068ac66ce6f28e7cd2bb,
        },
        // wildcard-selector
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x0,
            until: 0,
            rules: array![].span(),
            leaf: 0xfa619656d2a8b69bcdf083cb2c1f86075d81b20d325019e2318b55360114ee,
        },
        // wildcard-contract
        LeafCase {
            contract: 0x0,
            selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
            until: 1763769600,
            rules: array![].span(),
            leaf: 0x39190368172215f4371f67d6711272125cdaebea1b1caa731efe5f7a43e901a,
        },
        // wildcard-both
        LeafCase {
            contract: 0x0,
            selector: 0x0,
            until: 0,
            rules: array![].span(),
            leaf: 0x1d1df621c11658359c8449e6692a66072b92ae8ae8dc1e860de8029f5c07de6,
        },
        // wildcards-mixed
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x0,
            until: 1763690400,
            rules: array![].span(),
            leaf: 0x444ad175edd5dd3d562de27cd635f50452c838b420b6ec04b66d66a722c714a,
        },
        // wildcards-mixed
        LeafCase {
            contract: 0x0,
            selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
            until: 0,
            rules: array![].span(),
            leaf: 0x70b089e288734080f4e675415fc8c2945176652efa84af8691c45dcd62e08dc,
        },
        // wildcards-mixed
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1482408710165f49db4f7b422428870c37d86b0624cd661b387e24aa64f0249,
            until: 1763683201,
            rules: array![].span(),
            leaf: 0x162afdbeac6468bd0e44d6413be41744a1f1a78c5e52d2754282ea352b8c49a,
        },
        // wildcards-mixed
        LeafCase {
            contract: 0x0,
            selector: 0x0,
            until: 1763683230,
            rules: array![].span(),
            leaf: 0x7dff9ced1b808b4f31f7fe85d8abe5c3b9cf4dbeec6af586c7877bda233eae4,
        },
        // number-like-text
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x1f1d7bd0f59083269730ad059392f35fc43422b1a5a8924089ec571378c5530,
            until: 0,
            rules: array![].span(),
            leaf: 0x56d7028744d83ad0f39fb1d76db7de396d0cde4d9b5579cd845e4dd8461f30c,
        },
        // number-like-text
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x2c4220f9e5d2c43482dc3e9172967415c03360aed7825ce1b2bf99a145af893,
            until: 0,
            rules: array![].span(),
            leaf: 0x218d1746063adcbd974f39c298423f9ee291d9bc34d85ec43230d79eb178f4,
        },
        // one-rule
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca].span(),
            leaf: 0x32aa8a6efd2f893cda5e535d8197d6181cd59eae869071c7e1ef7e1fd2f7a2a,
        },
        // rules-by-selector
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
            until: 0,
            rules: [
                0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
            ].span(),
            leaf: 0x63be1d45dfc8e3d20bfc6a807f41705291db825e3aed3308c8c1c8de4b9d8cc,
        },
        // two-rules-swapped
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
            until: 0,
            rules: [
                0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0, 0x10100000000000000000000000000000000,
                0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
            ].span(),
            leaf: 0x1016b35a11c715cc36dfcab1b966cced996a767d9ed511787d732b26b0b44e0,
        },
        // two-policies-with-rules
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
            until: 1763769600,
            rules: [
                0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
            ].span(),
            leaf: 0x2f78c8a0cc54f0f95d4498ef90d9f2618ec13c20c08b18bc988e68407c7ebfd,
        },
        // two-policies-with-rules
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c,
            until: 0,
            rules: [
                0x30700000000000000000000000000000000, 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x10e00000000000000000000000000000001, 0x1,
                0x0, 0x10b00000000000000000000000000000001, 0x0, 0x1,
            ].span(),
            leaf: 0x701e43c2322b6d33d5e326aed34566d9e5e20fce4d6ba81a79ce29cf420e982,
        },
        // three-policies-with-rules
        LeafCase {
            contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
            until: 0,
            rules: [0x10c00000000000000000000000000000001, 0x7, 0x1000000000000000000].span(),
            leaf: 0x50a3ebd42a1932f966946ddee0f665806e1a914b76f912ad5878ab2c42e0971,
        },
        // three-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x385db09101c59a2e68099c2b6eeb094f53497df2518141b20ad57880fb8503a,
            until: 1763683205,
            rules: [
                0x10200000000000000000000000000000011, 0x0, 0x10500000000000000000000000000000002,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffff, 0x50f00000000000000000000000000000004, 0x0,
                0x0, 0x1, 0x0, 0xffffffffffffffffffffffffffffffff, 0x0, 0x0, 0x1, 0xffffffffffffffffffffffffffffffff,
                0xffffffffffffffffffffffffffffffff,
            ].span(),
            leaf: 0x7d40c309a08f65f69a9532e295d00e5c27a8d946314097de9dd33128219c077,
        },
        // five-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523,
            until: 1763683200,
            rules: [0x10600000000000000000000000000000000, 0x0].span(),
            leaf: 0x537e165d63685138e2c28188d31a783f1684edfa6f30bbfb247616d4b123b1b,
        },
        // five-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1482408710165f49db4f7b422428870c37d86b0624cd661b387e24aa64f0249,
            until: 3527366400,
            rules: [0x10600000000000000000000000000000000, 0x0, 0x10600000000000000000000000000000001, 0x1].span(),
            leaf: 0x2b2236c4d3e0d03336407a3bc250e05ea5056f69f4851a3bb29f7d10624d686,
        },
        // five-policies-with-rules
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c,
            until: 5291049600,
            rules: [
                0x10600000000000000000000000000000000, 0x0, 0x10600000000000000000000000000000001, 0x1,
                0x10600000000000000000000000000000002, 0x2,
            ].span(),
            leaf: 0x3ac3c98575f293d8e6d30442dd4f8dae3e2cf0939222290545f3ad960f1f809,
        },
        // five-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1c6fcefc88e469ca1c06d9c55300659bcdb67f52779bb769aea7831418b6a77,
            until: 7054732800,
            rules: [
                0x10600000000000000000000000000000000, 0x0, 0x10600000000000000000000000000000001, 0x1,
                0x10600000000000000000000000000000002, 0x2, 0x10600000000000000000000000000000003, 0x3,
            ].span(),
            leaf: 0x2d88b2cfdc27864ebf1182c9de3da2cac6a95666d7fdbc9f6fad2af6d7a1fbc,
        },
        // sixteen-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0x1].span(),
            leaf: 0x1b482501c75e1eeff29853320cdfb335189ffafba3a6e297eb5571a1508a69c,
        },
        // sixteen-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1482408710165f49db4f7b422428870c37d86b0624cd661b387e24aa64f0249,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0x2].span(),
            leaf: 0x65645f4fe4597dbea1d510a9420d59b1e1f67040109fd7504bfff6a9c49196d,
        },
        // sixteen-policies-with-rules
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0x3].span(),
            leaf: 0x19f5ec47b090694cdc1620d839c653e29091aac56be14292e038b858d396116,
        },
        // sixteen-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3ced8e09ddbe3f6107b757606f1eef68cfe2a53925fa93c6646cc8a41fa22dd,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0x5].span(),
            leaf: 0x3795f9d35335e61e06fa44c5009665d1129430a61659f7768d40eadbe76e558,
        },
        // sixteen-policies-with-rules
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x3806863390365de75c8a315b6a488c079e9764022a0661aed074f78ab190755,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0x6].span(),
            leaf: 0x53412889e666f9621f331543a395249b4a9ce3aab69f55addce85e3e565e7e7,
        },
        // sixteen-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d3958306aecca17c411f36016aaa3d8861c7de8f393c8888e64d0960864c92,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0x7].span(),
            leaf: 0x29fe56d87a7baa3fd48734c97a2e68d88a2fbf92d4685428cf2617521a464fe,
        },
        // sixteen-policies-with-rules
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x27b180714c99d41cd5708f46c601abec118a89b821cb8a353004417a68ccb80,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0x9].span(),
            leaf: 0x6a417aa3d67ef5c562590987f38bd0135ece5cd5b5281c24b62976323fb3dcc,
        },
        // sixteen-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x2aa7da06e1841f887caa813b33113ea9ca92d1b9c7c38347e9791a8681668d1,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0xa].span(),
            leaf: 0x104269b72ab3ce18e9212aeff890bfaa0ca6b5e8545a6bac25b5ed82df7353e,
        },
        // sixteen-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x3d2b3d86d139bb134d5942175c53206a1cdff8574d58458addd7fcbfc7a0736,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0xb].span(),
            leaf: 0x371f7990dad5a9be8b6950a02bdc4fb93ab0262788a6762532900bdf9eed11f,
        },
        // sixteen-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x37091163d201a02c267cb5aead9a2aed947e2d29a4fb53bcefe5869c0eb2c96,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0xd].span(),
            leaf: 0x16161304652827608e6b8109661dec2564586b41c18a4492e3d6522e4a7e734,
        },
        // sixteen-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x209fce4360be0c8d58604c7a1f93513d46e61202412670dac8335bff8b5dec8,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0xe].span(),
            leaf: 0x2b51ec85bae23a802d7f59e6ed58a00250bad8abf6892f7719740a4492b8b12,
        },
        // sixteen-policies-with-rules
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0xf].span(),
            leaf: 0x741538f5933fc82a2725d97d101ae7746bdfcac552d8aaeadc06e703538fb85,
        },
        // seventeen-policies-with-rules
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0xd356f3b11c152b77e362453828f96c2c95d1146570b7060c78cd3e6651a8fa,
            until: 0,
            rules: [0x10a00000000000000000000000000000000, 0x0, 0x0].span(),
            leaf: 0x5760bce343ba29cab96924e13dd51ebe10266750c61a865774bdc11d23c14bf,
        },
        // seventeen-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1c6fcefc88e469ca1c06d9c55300659bcdb67f52779bb769aea7831418b6a77,
            until: 0,
            rules: [0x10a00000000000000000000000000000004, 0x1a47eae00, 0x0].span(),
            leaf: 0x532062786d897eff3a41e1c0e240dfa206bc17e4f80f28400a6ff4bf25a747f,
        },
        // seventeen-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x129b7693545e7d6796557455c17b77af218889c16af6042756fa47fde35e964,
            until: 0,
            rules: [0x10a00000000000000000000000000000008, 0x348fd5c00, 0x0].span(),
            leaf: 0x6552f0faf8c01f5f42872c7f635ff561c98191bf02d44e9b9eac5ae9610aeb7,
        },
        // seventeen-policies-with-rules
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0xa3c9a95487fb022297a622403a8ec339c4106e435587a92bef5a930505c131,
            until: 0,
            rules: [0x10a0000000000000000000000000000000c, 0x4ed7c0a00, 0x0].span(),
            leaf: 0x72aaf5540b55c27f598aadb768ca651a148329632fee62c943a536914dfc59b,
        },
        // seventeen-policies-with-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x15963485a06bfcd11a3fc85cf5d4131b9c8d137c1af231542ecf0904d7add73,
            until: 0,
            rules: [0x10a00000000000000000000000000000010, 0x691fab800, 0x0].span(),
            leaf: 0x56f1e392499189be7d927b9b5d2714c58b105ae9b2ec4ce301486c9831adcb7,
        },
        // wildcards-with-rules
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x0,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161].span(),
            leaf: 0x31c5c6a8c1b5018ed386742d0cecfb699044d9736872c31b2b5dfb99ce896c7,
        },
        // wildcards-with-rules
        LeafCase {
            contract: 0x0,
            selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161].span(),
            leaf: 0x4ddb12b965fe238be2ac681127d618fc6f24209b8af596e2a04b4c32c06c132,
        },
        // wildcards-with-rules
        LeafCase {
            contract: 0x0,
            selector: 0x0,
            until: 1763683200,
            rules: [
                0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
                0x10100000000000000000000000000000001, 0x0,
            ].span(),
            leaf: 0x226787ed79b73642e551de1016f58eee1640f227b25428c04037a6efd9e7a9f,
        },
        // everything
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x0,
            until: 1763856000,
            rules: array![].span(),
            leaf: 0x432dc8df8fef3d5cceeda016e26fcc0df028ffd2f7ed16a28cfaceaefda8d4b,
        },
        // everything
        LeafCase {
            contract: 0x0,
            selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7].span(),
            leaf: 0x3b7577d898b60cd16870940fed0c44c46ad9d42f2f2ad4b648276de31bad370,
        },
        // extremes
        LeafCase {
            contract: 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff,
            selector: 0x3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff,
            until: 18446744073709551615,
            rules: [
                0x101000000000000000000000000ffffffff, 0x800000000000011000000000000000000000000000000000000000000000000,
                0x30f00000000000000000000000000000000, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff,
                0x0, 0x1, 0x0, 0x0, 0xff07000000000000000000000000ffffffff,
                0x800000000000011000000000000000000000000000000000000000000000000,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffff,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffe,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffd,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffc,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffb,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffa,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff9,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff8,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff7,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff6,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff5,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff4,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff3,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff2,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff1,
                0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff0,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffef,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffee,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffed,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffec,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffeb,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffea,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffe9,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffe8,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffe7,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffe6,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffe5,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffe4,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffe3,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffe2,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffe1,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffe0,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffdf,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffde,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffdd,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffdc,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffdb,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffda,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffd9,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffd8,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffd7,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffd6,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffd5,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffd4,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffd3,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffd2,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffd1,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffd0,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffcf,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffce,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffcd,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffcc,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffcb,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffca,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffc9,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffc8,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffc7,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffc6,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffc5,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffc4,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffc3,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffc2,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffc1,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffc0,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffbf,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffbe,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffbd,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffbc,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffbb,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffba,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffb9,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffb8,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffb7,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffb6,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffb5,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffb4,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffb3,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffb2,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffb1,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffb0,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffaf,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffae,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffad,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffac,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffab,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffaa,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffa9,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffa8,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffa7,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffa6,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffa5,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffa4,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffa3,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffa2,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffa1,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffa0,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff9f,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff9e,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff9d,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff9c,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff9b,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff9a,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff99,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff98,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff97,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff96,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff95,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff94,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff93,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff92,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff91,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff90,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff8f,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff8e,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff8d,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff8c,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff8b,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff8a,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff89,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff88,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff87,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff86,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff85,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff84,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff83,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff82,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff81,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff80,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff7f,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff7e,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff7d,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff7c,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff7b,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff7a,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff79,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff78,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff77,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff76,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff75,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff74,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff73,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff72,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff71,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff70,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff6f,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff6e,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff6d,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff6c,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff6b,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff6a,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff69,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff68,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff67,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff66,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff65,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff64,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff63,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff62,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff61,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff60,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff5f,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff5e,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff5d,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff5c,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff5b,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff5a,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff59,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff58,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff57,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff56,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff55,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff54,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff53,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff52,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff51,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff50,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff4f,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff4e,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff4d,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff4c,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff4b,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff4a,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff49,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff48,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff47,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff46,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff45,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff44,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff43,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff42,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff41,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff40,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff3f,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff3e,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff3d,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff3c,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff3b,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff3a,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff39,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff38,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff37,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff36,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff35,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff34,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff33,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff32,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff31,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff30,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff2f,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff2e,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff2d,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff2c,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff2b,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff2a,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff29,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff28,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff27,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff26,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff25,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff24,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff23,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff22,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff21,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff20,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff1f,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff1e,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff1d,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff1c,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff1b,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff1a,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff19,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff18,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff17,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff16,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff15,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff14,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff13,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff12,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff11,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff10,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff0f,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff0e,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff0d,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff0c,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff0b,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff0a,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff09,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff08,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff07,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff06,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff05,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff04,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff03,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffff02,
            ].span(),
            leaf: 0x27327e0b4524d70b8be387b5d4354aa3a54a7a1f609002431fab12a39ac4b85,
        },
        // extremes
        LeafCase {
            contract: 0x1,
            selector: 0x1,
            until: 1,
            rules: array![].span(),
            leaf: 0x22c6bfb5177e46c537506f14e56a3939a09dcdc72665d90b2d8cd23f158c6ab,
        },
        // policy-one-argument-two-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x15543c3708653cda9d418b4ccd3be11368e40636c10c44b18cfe756b6d88b29,
            until: 1763683200,
            rules: [0x10600000000000000000000000000000003, 0xa, 0x10400000000000000000000000000000003, 0x14].span(),
            leaf: 0x2741a121eab4109e40102ce33a218274ac1d0f09f20f471397187c937ad3582,
        },
        // policy-ascending-by-word
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x15543c3708653cda9d418b4ccd3be11368e40636c10c44b18cfe756b6d88b29,
            until: 0,
            rules: [
                0x1020000000000000000000000000000000a, 0x0, 0x10200000000000000000000000000000002, 0x0,
                0x10200000000000000000000000000000009, 0x0, 0x10200000000000000000000000000000000, 0x0,
            ].span(),
            leaf: 0x2652c4e6ab2373e7364bdb17b65e0e46c7d241cf578bb1f6a6748e83e66633d,
        },
        // policy-missing-after-broken
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x15543c3708653cda9d418b4ccd3be11368e40636c10c44b18cfe756b6d88b29,
            until: 0,
            rules: [0x10100000000000000000000000000000000, 0x1, 0x10100000000000000000000000000000005, 0x1].span(),
            leaf: 0xdb1b620d747359e520456bf5db9e211d9934920198c918d5abd54fbecb8a0c,
        },
        // policy-rules-of-any-entry-point
        LeafCase {
            contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
            selector: 0x0,
            until: 1763769600,
            rules: [0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161].span(),
            leaf: 0x29719cde0983d68e417c194e29f5ae94ac668bf9ac53c8c944aa0fcec65e8c0,
        },
        // policy-rules-of-anything
        LeafCase {
            contract: 0x0,
            selector: 0x0,
            until: 0,
            rules: [0x10300000000000000000000000000000000, 0x64].span(),
            leaf: 0x4e4766032e953662e8ac5813f36d13021503a145fde49f6a57b01a681f2d5f5,
        },
        // policy-seventeen-rules
        LeafCase {
            contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
            selector: 0x1126e4bf867072165130f767d49b03b9370774fbfb5224842ac5b288851843a,
            until: 0,
            rules: [
                0x10100000000000000000000000000000000, 0x0, 0x10100000000000000000000000000000001, 0x1,
                0x10100000000000000000000000000000002, 0x4, 0x10100000000000000000000000000000003, 0x9,
                0x10100000000000000000000000000000004, 0x10, 0x10100000000000000000000000000000005, 0x19,
                0x10100000000000000000000000000000006, 0x24, 0x10100000000000000000000000000000007, 0x31,
                0x10100000000000000000000000000000008, 0x40, 0x10100000000000000000000000000000009, 0x51,
                0x1010000000000000000000000000000000a, 0x64, 0x1010000000000000000000000000000000b, 0x79,
                0x1010000000000000000000000000000000c, 0x90, 0x1010000000000000000000000000000000d, 0xa9,
                0x1010000000000000000000000000000000e, 0xc4, 0x1010000000000000000000000000000000f, 0xe1,
                0x10100000000000000000000000000000010, 0x100,
            ].span(),
            leaf: 0x16a54b004e37a3d07b511b174d1efdc96020257c22fa7c1ffec6ed797d5f5f9,
        },
    ]
}

#[derive(Drop, Copy)]
pub struct RuleCase {
    pub felts: Span<felt252>,
    pub hash: felt252,
    pub calldatas: Span<Span<felt252>>,
    pub codes: Span<felt252>,
}
#[cairofmt::skip]
pub fn rule_cases() -> Array<RuleCase> {
    array![
        // rule-felt-eq
        RuleCase {
            felts: [0x10100000000000000000000000000000002, 0x7].span(),
            hash: 0x403926598efa778f4074cad506cf780986813bbb815872c161f94aa46c74f17,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(), [0xa, 0xb, 0x6, 0xc].span(),
                [0xa, 0xb, 0x7, 0xc].span(), [0xa, 0xb, 0x8, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff9, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffa, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 0, 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/argument-missing',
                'session/argument-missing',
            ].span(),
        },
        // rule-u256-eq
        RuleCase {
            felts: [0x10900000000000000000000000000000002, 0x7, 0x0].span(),
            hash: 0x249958b85e66bbf50c74556444da5f108d9221d72348f89537695818d46e06e,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 0, 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-u256-eq-high
        RuleCase {
            felts: [0x10900000000000000000000000000000002, 0x7, 0x3].span(),
            hash: 0x1356be7b697551a8b8af937d951fcf136a599c67ee800ccbc55ab737ce111c9,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 0, 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-eq-largest
        RuleCase {
            felts: [0x10100000000000000000000000000000002, 0x800000000000011000000000000000000000000000000000000000000000000].span(),
            hash: 0x4d31ca28f089926ea0dc58207566d56769d25246937d6a56e2fdee95653ef11,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(),
                [0xa, 0xb, 0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: ['session/rule-broken', 'session/rule-broken', 0, 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-u256-eq-largest
        RuleCase {
            felts: [0x10900000000000000000000000000000002, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff].span(),
            hash: 0x749208bf5ffd268dfa3ced031fbf30ea9fbff9946785c6228fcbbe8ceb8571c,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xfffffffffffffffffffffffffffffffe, 0xc].span(),
                [0xa, 0xb, 0xfffffffffffffffffffffffffffffffe, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 0, 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-eq-zero
        RuleCase {
            felts: [0x10100000000000000000000000000000002, 0x0].span(),
            hash: 0x762ccc8e9970d2906c892750d43921ec911363b800e9ee0f04cf27e8f6668d5,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [0, 'session/rule-broken', 'session/rule-broken', 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-u256-eq-zero
        RuleCase {
            felts: [0x10900000000000000000000000000000002, 0x0, 0x0].span(),
            hash: 0x6ae4b46c12e1dd8991bb452d679829bda512e339e664d78c22b15b03c9d3804,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0x0, 0xc].span(), [0xa, 0xb, 0x0, 0x1, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                0, 'session/rule-broken', 'session/rule-broken', 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-eq-middle
        RuleCase {
            felts: [0x10100000000000000000000000000000002, 0x400000000000008800000000000000000000000000000000000000000000000].span(),
            hash: 0x4b773123b3312e7c9b79cdca5be59e4e679d4846e74f4424f4a62ec4794eab4,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(),
                [0xa, 0xb, 0x4000000000000087fffffffffffffffffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 0, 'session/rule-broken', 'session/rule-broken',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-ne
        RuleCase {
            felts: [0x10200000000000000000000000000000002, 0x7].span(),
            hash: 0x50ee08c6254b8beab971423baa497cdde21547940d72438c5bdeca8c2cea561,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(), [0xa, 0xb, 0x6, 0xc].span(),
                [0xa, 0xb, 0x7, 0xc].span(), [0xa, 0xb, 0x8, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff9, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffa, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [0, 0, 0, 'session/rule-broken', 0, 0, 0, 0, 0, 0, 0, 0, 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-u256-ne
        RuleCase {
            felts: [0x10a00000000000000000000000000000002, 0x7, 0x0].span(),
            hash: 0x1a30a78f98ec38780df121511e8cd638dcab91f712f0650f5f4d42de3c4ce6e,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                0, 0, 'session/rule-broken', 0, 0, 0, 0, 0, 0, 0, 0, 0, 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-u256-ne-high
        RuleCase {
            felts: [0x10a00000000000000000000000000000002, 0x7, 0x3].span(),
            hash: 0x290bd18fd3b5072cad25dc0da69e83ec1c98551b9bd3dd38ac845b28eade282,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                0, 0, 0, 0, 0, 0, 'session/rule-broken', 0, 0, 0, 0, 0, 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-ne-largest
        RuleCase {
            felts: [0x10200000000000000000000000000000002, 0x800000000000011000000000000000000000000000000000000000000000000].span(),
            hash: 0x1739618d314a170fdf5e4581d2a4547d3d7b6668ae3ef681bf2ae2830f48c1f,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(),
                [0xa, 0xb, 0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [0, 0, 'session/rule-broken', 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-u256-ne-largest
        RuleCase {
            felts: [0x10a00000000000000000000000000000002, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff].span(),
            hash: 0x160c59e0147257bc019902190be2592b1031ca8c6ea726e3150626f45403560,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xfffffffffffffffffffffffffffffffe, 0xc].span(),
                [0xa, 0xb, 0xfffffffffffffffffffffffffffffffe, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                0, 0, 0, 'session/rule-broken', 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-ne-zero
        RuleCase {
            felts: [0x10200000000000000000000000000000002, 0x0].span(),
            hash: 0xae1e03b3453e0d49fc8b333585e72667d0759c18ad2bf3bfeb908e5fdccd37,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: ['session/rule-broken', 0, 0, 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-u256-ne-zero
        RuleCase {
            felts: [0x10a00000000000000000000000000000002, 0x0, 0x0].span(),
            hash: 0x2be34122d4afa4879c8e3a8cfd062217ebabb3539661c457b31b67c40a3ed61,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0x0, 0xc].span(), [0xa, 0xb, 0x0, 0x1, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 0, 0, 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-ne-middle
        RuleCase {
            felts: [0x10200000000000000000000000000000002, 0x400000000000008800000000000000000000000000000000000000000000000].span(),
            hash: 0x70c9f4fee7584480d3d0a880bda7f8029bb91e5acab5b4268f924ceed2695f6,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(),
                [0xa, 0xb, 0x4000000000000087fffffffffffffffffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [0, 0, 'session/rule-broken', 0, 0, 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-felt-lt
        RuleCase {
            felts: [0x10300000000000000000000000000000002, 0x7].span(),
            hash: 0x3ce8900c28b0935191e6fe2822d031bcf627c8d5995806d9c83903a7a04f263,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(), [0xa, 0xb, 0x6, 0xc].span(),
                [0xa, 0xb, 0x7, 0xc].span(), [0xa, 0xb, 0x8, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff9, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffa, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [
                0, 0, 0, 'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-u256-lt
        RuleCase {
            felts: [0x10b00000000000000000000000000000002, 0x7, 0x0].span(),
            hash: 0x76dc26b3ad0ed8d316ebc53c8f3d7208585b36f2eb4ff92533314e7948767f5,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                0, 0, 'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-u256-lt-high
        RuleCase {
            felts: [0x10b00000000000000000000000000000002, 0x7, 0x3].span(),
            hash: 0x3292258840a72a0906461ab851eea8bb641c3189e97a160943df4e45c6c0e,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                0, 0, 0, 0, 0, 0, 'session/rule-broken', 'session/rule-broken', 0, 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-lt-largest
        RuleCase {
            felts: [0x10300000000000000000000000000000002, 0x800000000000011000000000000000000000000000000000000000000000000].span(),
            hash: 0x1596eae8e890288ff7066b80c138db61f3d325d10bbbf6241243e78d6e01710,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(),
                [0xa, 0xb, 0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [0, 0, 'session/rule-broken', 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-u256-lt-largest
        RuleCase {
            felts: [0x10b00000000000000000000000000000002, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff].span(),
            hash: 0x36fb8001fffedf144b4b0d1d5b71c0e9caa8c15706dfc70ce27d22883dd407b,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xfffffffffffffffffffffffffffffffe, 0xc].span(),
                [0xa, 0xb, 0xfffffffffffffffffffffffffffffffe, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                0, 0, 0, 'session/rule-broken', 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-lt-zero
        RuleCase {
            felts: [0x10300000000000000000000000000000002, 0x0].span(),
            hash: 0x106f4fdb666de7df560604a5859a4db6951e20b9395583b64a64128c0e0fb6b,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/argument-missing',
                'session/argument-missing',
            ].span(),
        },
        // rule-u256-lt-zero
        RuleCase {
            felts: [0x10b00000000000000000000000000000002, 0x0, 0x0].span(),
            hash: 0x1078b1a44f4c3af4cf8826bb1f9c4ebe44f54467e7c9d23bfc05f66ef79a865,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0x0, 0xc].span(), [0xa, 0xb, 0x0, 0x1, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-lt-middle
        RuleCase {
            felts: [0x10300000000000000000000000000000002, 0x400000000000008800000000000000000000000000000000000000000000000].span(),
            hash: 0x515a6e95e39fb2c3ca37ac2379664c04314afc74dbbd863ba338e05db4ec2b8,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(),
                [0xa, 0xb, 0x4000000000000087fffffffffffffffffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [
                0, 0, 'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/argument-missing',
                'session/argument-missing',
            ].span(),
        },
        // rule-felt-le
        RuleCase {
            felts: [0x10400000000000000000000000000000002, 0x7].span(),
            hash: 0x55b752c1a9a587122aa55242ba7911dd149f325b327b7e7bc501289a214a01f,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(), [0xa, 0xb, 0x6, 0xc].span(),
                [0xa, 0xb, 0x7, 0xc].span(), [0xa, 0xb, 0x8, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff9, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffa, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [
                0, 0, 0, 0, 'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-u256-le
        RuleCase {
            felts: [0x10c00000000000000000000000000000002, 0x7, 0x0].span(),
            hash: 0x1a62c97342211a68c9403e47d39930097612e6e6c5a051a2ee3582efb0acc4d,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                0, 0, 0, 'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing',
            ].span(),
        },
        // rule-u256-le-high
        RuleCase {
            felts: [0x10c00000000000000000000000000000002, 0x7, 0x3].span(),
            hash: 0x3058145a1775df28e757b5f1e0205f24f65e13b4cd930d11ca3db5d2cc85c42,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                0, 0, 0, 0, 0, 0, 0, 'session/rule-broken', 0, 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing',
            ].span(),
        },
        // rule-felt-le-largest
        RuleCase {
            felts: [0x10400000000000000000000000000000002, 0x800000000000011000000000000000000000000000000000000000000000000].span(),
            hash: 0x7ca29e313832d9eb858a434ee29c96bbccdebbb0b30a262e11fc4315af47693,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(),
                [0xa, 0xb, 0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [0, 0, 0, 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-u256-le-largest
        RuleCase {
            felts: [0x10c00000000000000000000000000000002, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff].span(),
            hash: 0x228811a0144e22b8278a04e81380fa2e3bcd418e3bb275feb0e1b107f3c8f11,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xfffffffffffffffffffffffffffffffe, 0xc].span(),
                [0xa, 0xb, 0xfffffffffffffffffffffffffffffffe, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                0, 0, 0, 0, 'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing',
            ].span(),
        },
        // rule-felt-le-zero
        RuleCase {
            felts: [0x10400000000000000000000000000000002, 0x0].span(),
            hash: 0x59ea5aeb9b37693af84bda4587fc07266c2442c9b86488a5d8f155c54826a24,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [0, 'session/rule-broken', 'session/rule-broken', 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-u256-le-zero
        RuleCase {
            felts: [0x10c00000000000000000000000000000002, 0x0, 0x0].span(),
            hash: 0x5cb0892582205ab64f44b760e21ce81b0201ec23b744ff5d8c6d1910bc1fbf,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0x0, 0xc].span(), [0xa, 0xb, 0x0, 0x1, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                0, 'session/rule-broken', 'session/rule-broken', 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-le-middle
        RuleCase {
            felts: [0x10400000000000000000000000000000002, 0x400000000000008800000000000000000000000000000000000000000000000].span(),
            hash: 0x376de0505e5c9c20dc7808f538c037846affe5c93300a7ea3457335397b7df,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(),
                [0xa, 0xb, 0x4000000000000087fffffffffffffffffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [0, 0, 0, 'session/rule-broken', 'session/rule-broken', 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-felt-gt
        RuleCase {
            felts: [0x10500000000000000000000000000000002, 0x7].span(),
            hash: 0xf675466bc605607146652a211cc50c9f3d393e6fbbe10dc4cbca5249e8f83c,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(), [0xa, 0xb, 0x6, 0xc].span(),
                [0xa, 0xb, 0x7, 0xc].span(), [0xa, 0xb, 0x8, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff9, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffa, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 0, 0, 0, 0, 0, 0,
                0, 0, 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-u256-gt
        RuleCase {
            felts: [0x10d00000000000000000000000000000002, 0x7, 0x0].span(),
            hash: 0x3fbf79d4c27372bccc6df9f2ce176e2bf27c59033bb0a0e1fcffeacec7673e,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 0, 0, 0, 0, 0, 0, 0, 0, 0,
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/argument-missing', 'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-u256-gt-high
        RuleCase {
            felts: [0x10d00000000000000000000000000000002, 0x7, 0x3].span(),
            hash: 0x62adb8c0b92cb2424082df020cba7e41aa0b9be13cdb4a7e1285b81c92f6442,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 0, 'session/rule-broken', 0, 0, 0,
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/argument-missing', 'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-gt-largest
        RuleCase {
            felts: [0x10500000000000000000000000000000002, 0x800000000000011000000000000000000000000000000000000000000000000].span(),
            hash: 0x751abb037fb57d950a0dbf741865223c76af4d20e0471cbe15a676aab49c844,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(),
                [0xa, 0xb, 0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/argument-missing',
                'session/argument-missing',
            ].span(),
        },
        // rule-u256-gt-largest
        RuleCase {
            felts: [0x10d00000000000000000000000000000002, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff].span(),
            hash: 0x6fb81e7d21209cb1847bbaf68855435789f09d3571f6ad1a16337c21765638,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xfffffffffffffffffffffffffffffffe, 0xc].span(),
                [0xa, 0xb, 0xfffffffffffffffffffffffffffffffe, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/argument-missing', 'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-gt-zero
        RuleCase {
            felts: [0x10500000000000000000000000000000002, 0x0].span(),
            hash: 0x16bfd76b9d0b01691aa620c0e86320322a6962aad0775dbe2228bbab1a1dceb,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: ['session/rule-broken', 0, 0, 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-u256-gt-zero
        RuleCase {
            felts: [0x10d00000000000000000000000000000002, 0x0, 0x0].span(),
            hash: 0x4fafe3dc8b670f032bf6468418cec87ea37afaef7b01cb4c6707a0fc7c54ab8,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0x0, 0xc].span(), [0xa, 0xb, 0x0, 0x1, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 0, 0, 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-gt-middle
        RuleCase {
            felts: [0x10500000000000000000000000000000002, 0x400000000000008800000000000000000000000000000000000000000000000].span(),
            hash: 0x48b24a534fe5b5c858f4f29ad3f01aeef8da2974482b2fe1fb273012d072829,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(),
                [0xa, 0xb, 0x4000000000000087fffffffffffffffffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 0, 0, 'session/argument-missing',
                'session/argument-missing',
            ].span(),
        },
        // rule-felt-ge
        RuleCase {
            felts: [0x10600000000000000000000000000000002, 0x7].span(),
            hash: 0x9d6a2cc9a0fb5609b5cd1af9daf6c10a85e817a69d971fe70e8369c28108d4,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(), [0xa, 0xb, 0x6, 0xc].span(),
                [0xa, 0xb, 0x7, 0xc].span(), [0xa, 0xb, 0x8, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff9, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffa, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 0, 0, 0, 0, 0, 0, 0, 0, 0,
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-u256-ge
        RuleCase {
            felts: [0x10e00000000000000000000000000000002, 0x7, 0x0].span(),
            hash: 0xdabc34190851935dd0e518a15d192e31904ff3ce20925f4136c4f871aa26b0,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-u256-ge-high
        RuleCase {
            felts: [0x10e00000000000000000000000000000002, 0x7, 0x3].span(),
            hash: 0x47367b6e00a2d1539ad840a00ab7420c2fd0180864813a29ad5192bc6224351,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 0, 0, 'session/rule-broken', 0, 0, 0, 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-ge-largest
        RuleCase {
            felts: [0x10600000000000000000000000000000002, 0x800000000000011000000000000000000000000000000000000000000000000].span(),
            hash: 0x68488cc633c64ae2e9823243ccc969e549c36dd43fb0a692f2ff1671b7c6072,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(),
                [0xa, 0xb, 0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: ['session/rule-broken', 'session/rule-broken', 0, 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-u256-ge-largest
        RuleCase {
            felts: [0x10e00000000000000000000000000000002, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff].span(),
            hash: 0x6716e9eaf2fbd434ab42f1dd6cf63f95d62eed8ef9af1013faa9f695fc27f78,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xfffffffffffffffffffffffffffffffe, 0xc].span(),
                [0xa, 0xb, 0xfffffffffffffffffffffffffffffffe, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 0, 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-ge-zero
        RuleCase {
            felts: [0x10600000000000000000000000000000002, 0x0].span(),
            hash: 0x53eccc631b6deacd86936aa3a9edf8e02ba35d78585ed5d51b6639d4c071d8b,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [0, 0, 0, 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-u256-ge-zero
        RuleCase {
            felts: [0x10e00000000000000000000000000000002, 0x0, 0x0].span(),
            hash: 0x4d6c43c3720f9b731461de21f2c6d7986b9fbe3fafab000c410b01261d87ca5,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0x0, 0xc].span(), [0xa, 0xb, 0x0, 0x1, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                0, 0, 0, 'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
                'session/argument-missing',
            ].span(),
        },
        // rule-felt-ge-middle
        RuleCase {
            felts: [0x10600000000000000000000000000000002, 0x400000000000008800000000000000000000000000000000000000000000000].span(),
            hash: 0x7ab85e0e5b4cd8bb26c05fe199f780f729ca9e5dd401c27bafbded1ac3ed0e6,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(),
                [0xa, 0xb, 0x4000000000000087fffffffffffffffffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: ['session/rule-broken', 'session/rule-broken', 0, 0, 0, 'session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-felt-one-of-one
        RuleCase {
            felts: [0x10700000000000000000000000000000002, 0x7].span(),
            hash: 0x7f96180f8d66d05a779f8df4a7d86e46ecb5a2060b5b8c389f8158e8a132f91,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(), [0xa, 0xb, 0x6, 0xc].span(),
                [0xa, 0xb, 0x7, 0xc].span(), [0xa, 0xb, 0x8, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff9, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffa, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 0, 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/argument-missing',
                'session/argument-missing',
            ].span(),
        },
        // rule-felt-one-of-three
        RuleCase {
            felts: [
                0x30700000000000000000000000000000002, 0x800000000000011000000000000000000000000000000000000000000000000, 0x7,
                0x0,
            ].span(),
            hash: 0xdb86f2e3e5721868cdcfe86af7bf2a526aa16b63bac7d7c57d854c319f08d1,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(), [0xa, 0xb, 0x6, 0xc].span(),
                [0xa, 0xb, 0x7, 0xc].span(), [0xa, 0xb, 0x8, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x400000000000008800000000000000000000000000000000000000000000001, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffff9, 0xc].span(),
                [0xa, 0xb, 0x800000000000010fffffffffffffffffffffffffffffffffffffffffffffffa, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(), [0xa, 0xb].span(),
                array![].span(),
            ].span(),
            codes: [
                0, 'session/rule-broken', 'session/rule-broken', 0, 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 0, 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-felt-one-of-255
        RuleCase {
            felts: [
                0xff0700000000000000000000000000000002, 0x0, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 0x16, 0x18,
                0x1a, 0x1c, 0x1e, 0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 0x30, 0x32, 0x34, 0x36, 0x38, 0x3a, 0x3c,
                0x3e, 0x40, 0x42, 0x44, 0x46, 0x48, 0x4a, 0x4c, 0x4e, 0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 0x5e, 0x60,
                0x62, 0x64, 0x66, 0x68, 0x6a, 0x6c, 0x6e, 0x70, 0x72, 0x74, 0x76, 0x78, 0x7a, 0x7c, 0x7e, 0x80, 0x82, 0x84,
                0x86, 0x88, 0x8a, 0x8c, 0x8e, 0x90, 0x92, 0x94, 0x96, 0x98, 0x9a, 0x9c, 0x9e, 0xa0, 0xa2, 0xa4, 0xa6, 0xa8,
                0xaa, 0xac, 0xae, 0xb0, 0xb2, 0xb4, 0xb6, 0xb8, 0xba, 0xbc, 0xbe, 0xc0, 0xc2, 0xc4, 0xc6, 0xc8, 0xca, 0xcc,
                0xce, 0xd0, 0xd2, 0xd4, 0xd6, 0xd8, 0xda, 0xdc, 0xde, 0xe0, 0xe2, 0xe4, 0xe6, 0xe8, 0xea, 0xec, 0xee, 0xf0,
                0xf2, 0xf4, 0xf6, 0xf8, 0xfa, 0xfc, 0xfe, 0x100, 0x102, 0x104, 0x106, 0x108, 0x10a, 0x10c, 0x10e, 0x110, 0x112,
                0x114, 0x116, 0x118, 0x11a, 0x11c, 0x11e, 0x120, 0x122, 0x124, 0x126, 0x128, 0x12a, 0x12c, 0x12e, 0x130, 0x132,
                0x134, 0x136, 0x138, 0x13a, 0x13c, 0x13e, 0x140, 0x142, 0x144, 0x146, 0x148, 0x14a, 0x14c, 0x14e, 0x150, 0x152,
                0x154, 0x156, 0x158, 0x15a, 0x15c, 0x15e, 0x160, 0x162, 0x164, 0x166, 0x168, 0x16a, 0x16c, 0x16e, 0x170, 0x172,
                0x174, 0x176, 0x178, 0x17a, 0x17c, 0x17e, 0x180, 0x182, 0x184, 0x186, 0x188, 0x18a, 0x18c, 0x18e, 0x190, 0x192,
                0x194, 0x196, 0x198, 0x19a, 0x19c, 0x19e, 0x1a0, 0x1a2, 0x1a4, 0x1a6, 0x1a8, 0x1aa, 0x1ac, 0x1ae, 0x1b0, 0x1b2,
                0x1b4, 0x1b6, 0x1b8, 0x1ba, 0x1bc, 0x1be, 0x1c0, 0x1c2, 0x1c4, 0x1c6, 0x1c8, 0x1ca, 0x1cc, 0x1ce, 0x1d0, 0x1d2,
                0x1d4, 0x1d6, 0x1d8, 0x1da, 0x1dc, 0x1de, 0x1e0, 0x1e2, 0x1e4, 0x1e6, 0x1e8, 0x1ea, 0x1ec, 0x1ee, 0x1f0, 0x1f2,
                0x1f4, 0x1f6, 0x1f8, 0x1fa, 0x1fc,
            ].span(),
            hash: 0x77a4fc1d5733ba7e22e8d8fc5115c8083a7fbe478846c25443177acefc79158,
            calldatas: [
                [0xa, 0xb, 0x0, 0xc].span(), [0xa, 0xb, 0x1, 0xc].span(), [0xa, 0xb, 0x2, 0xc].span(),
                [0xa, 0xb, 0x1fb, 0xc].span(), [0xa, 0xb, 0x1fc, 0xc].span(), [0xa, 0xb, 0x1fd, 0xc].span(),
                [0xa, 0xb, 0x1fe, 0xc].span(), [0xa, 0xb].span(), array![].span(),
            ].span(),
            codes: [
                0, 'session/rule-broken', 0, 'session/rule-broken', 0, 'session/rule-broken', 'session/rule-broken',
                'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-u256-one-of-one
        RuleCase {
            felts: [0x10f00000000000000000000000000000002, 0x7, 0x3].span(),
            hash: 0x560d75c39b22e0368cd1f804bda18422560f7f4f48f41082627eb108d73cd58,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 0, 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/argument-missing',
                'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-u256-one-of-three
        RuleCase {
            felts: [
                0x30f00000000000000000000000000000002, 0x6, 0x4, 0x7, 0x0, 0xffffffffffffffffffffffffffffffff,
                0xffffffffffffffffffffffffffffffff,
            ].span(),
            hash: 0x44e4642f93462a7b15e66cd5ca71204455300910bc225d1daba951421347f7,
            calldatas: [
                [0xa, 0xb, 0x0, 0x0, 0xc].span(), [0xa, 0xb, 0x6, 0x0, 0xc].span(), [0xa, 0xb, 0x7, 0x0, 0xc].span(),
                [0xa, 0xb, 0x8, 0x0, 0xc].span(), [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0x0, 0xc].span(),
                [0xa, 0xb, 0x6, 0x3, 0xc].span(), [0xa, 0xb, 0x7, 0x3, 0xc].span(), [0xa, 0xb, 0x8, 0x3, 0xc].span(),
                [0xa, 0xb, 0x7, 0x2, 0xc].span(), [0xa, 0xb, 0x7, 0x4, 0xc].span(), [0xa, 0xb, 0x0, 0x7, 0xc].span(),
                [0xa, 0xb, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0xc].span(),
                [0xa, 0xb, 0x100000000000000000000000000000000, 0x0, 0xc].span(),
                [0xa, 0xb, 0x7, 0x100000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x7, 0x800000000000011000000000000000000000000000000000000000000000000, 0xc].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000, 0x3, 0xc].span(),
                [0xa, 0xb, 0x6, 0x4, 0xc].span(), [0xa, 0xb, 0x7, 0x6, 0xc].span(), [0xa, 0xb, 0x4, 0x7, 0xc].span(),
                [0xa, 0xb].span(), [0xa, 0xb, 0x7].span(),
                [0xa, 0xb, 0x800000000000011000000000000000000000000000000000000000000000000].span(), array![].span(),
            ].span(),
            codes: [
                'session/rule-broken', 'session/rule-broken', 0, 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 0, 'session/rule-broken', 'session/rule-broken',
                'session/rule-broken', 'session/rule-broken', 0, 'session/rule-broken', 'session/rule-broken',
                'session/argument-missing', 'session/argument-missing', 'session/argument-missing', 'session/argument-missing',
            ].span(),
        },
        // rule-first-word
        RuleCase {
            felts: [0x10100000000000000000000000000000000, 0x5].span(),
            hash: 0x6ae16d19d850e1081f1f4af6309e0c8dea89e31b821adfd8b236e61cd91e411,
            calldatas: [[0x5].span(), [0x6].span(), [0x5, 0x6].span(), [0x6, 0x5].span(), array![].span()].span(),
            codes: [0, 'session/rule-broken', 0, 'session/rule-broken', 'session/argument-missing'].span(),
        },
        // rule-word-far-out
        RuleCase {
            felts: [0x106000000000000000000000000ffffffff, 0x0].span(),
            hash: 0x71165bc6fc05cc016832bca59f913da4e3812f1713b85de6b422422cf521f67,
            calldatas: [
                array![].span(),
                [
                    0x0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf, 0x10, 0x11, 0x12, 0x13, 0x14,
                    0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26,
                    0x27,
                ].span(),
            ].span(),
            codes: ['session/argument-missing', 'session/argument-missing'].span(),
        },
        // rule-u256-last-words
        RuleCase {
            felts: [0x10e00000000000000000000000000000001, 0x0, 0x0].span(),
            hash: 0x71caf56b45816038e49a9fd8187ba058e9863becdc934248c0d02de5b793e5d,
            calldatas: [[0x0].span(), [0x0, 0x0].span(), [0x0, 0x0, 0x0].span()].span(),
            codes: ['session/argument-missing', 'session/argument-missing', 0].span(),
        },
    ]
}

#[derive(Drop, Copy)]
pub struct RulesCase {
    pub felts: Span<felt252>,
    pub calldatas: Span<Span<felt252>>,
    pub verdicts: Span<(felt252, felt252)>,
}
#[cairofmt::skip]
pub fn rules_cases() -> Array<RulesCase> {
    array![
        // policy-no-rules
        RulesCase {
            felts: array![].span(),
            calldatas: [array![].span(), [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x1, 0x0].span()].span(),
            verdicts: [(0, 0), (0, 0)].span(),
        },
        // policy-two-rules
        RulesCase {
            felts: [
                0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
            ].span(),
            calldatas: [
                [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x4563918244f40000, 0x0].span(),
                [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x4563918244f40001, 0x0].span(),
                [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x0, 0x1].span(),
                [0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x0, 0x0].span(),
                [0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x0, 0x1].span(),
                [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x0].span(),
                [0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38].span(), array![].span(),
                [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x1, 0x0, 0x63].span(),
            ].span(),
            verdicts: [
                (0, 0), ('session/rule-broken', 1), ('session/rule-broken', 1), ('session/rule-broken', 0),
                ('session/rule-broken', 0), ('session/argument-missing', 1), ('session/rule-broken', 0),
                ('session/argument-missing', 0), (0, 0),
            ].span(),
        },
        // policy-one-argument-two-rules
        RulesCase {
            felts: [0x10600000000000000000000000000000003, 0xa, 0x10400000000000000000000000000000003, 0x14].span(),
            calldatas: [
                [0x0, 0x0, 0x0, 0x9].span(), [0x0, 0x0, 0x0, 0xa].span(), [0x0, 0x0, 0x0, 0x14].span(),
                [0x0, 0x0, 0x0, 0x15].span(),
            ].span(),
            verdicts: [('session/rule-broken', 0), (0, 0), (0, 0), ('session/rule-broken', 1)].span(),
        },
        // policy-ascending-by-word
        RulesCase {
            felts: [
                0x1020000000000000000000000000000000a, 0x0, 0x10200000000000000000000000000000002, 0x0,
                0x10200000000000000000000000000000009, 0x0, 0x10200000000000000000000000000000000, 0x0,
            ].span(),
            calldatas: [
                [0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1].span(),
                [0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0].span(),
                [0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1, 0x1].span(),
            ].span(),
            verdicts: [(0, 0), ('session/rule-broken', 0), ('session/argument-missing', 0)].span(),
        },
        // policy-missing-after-broken
        RulesCase {
            felts: [0x10100000000000000000000000000000000, 0x1, 0x10100000000000000000000000000000005, 0x1].span(),
            calldatas: [[0x1].span(), [0x2].span(), [0x1, 0x0, 0x0, 0x0, 0x0, 0x1].span()].span(),
            verdicts: [('session/argument-missing', 1), ('session/rule-broken', 0), (0, 0)].span(),
        },
        // policy-rules-of-any-entry-point
        RulesCase {
            felts: [0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161].span(),
            calldatas: [
                [0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161].span(),
                [0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7].span(),
            ].span(),
            verdicts: [(0, 0), ('session/rule-broken', 0)].span(),
        },
        // policy-rules-of-any-contract
        RulesCase {
            felts: [0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161].span(),
            calldatas: [
                [0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161].span(),
                [0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7].span(),
            ].span(),
            verdicts: [(0, 0), ('session/rule-broken', 0)].span(),
        },
        // policy-rules-of-anything
        RulesCase {
            felts: [0x10300000000000000000000000000000000, 0x64].span(),
            calldatas: [[0x63].span(), [0x64].span()].span(),
            verdicts: [(0, 0), ('session/rule-broken', 0)].span(),
        },
        // policy-rules-by-selector
        RulesCase {
            felts: [
                0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
            ].span(),
            calldatas: [[0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x0, 0x0].span()].span(),
            verdicts: [(0, 0)].span(),
        },
        // policy-seventeen-rules
        RulesCase {
            felts: [
                0x10100000000000000000000000000000000, 0x0, 0x10100000000000000000000000000000001, 0x1,
                0x10100000000000000000000000000000002, 0x4, 0x10100000000000000000000000000000003, 0x9,
                0x10100000000000000000000000000000004, 0x10, 0x10100000000000000000000000000000005, 0x19,
                0x10100000000000000000000000000000006, 0x24, 0x10100000000000000000000000000000007, 0x31,
                0x10100000000000000000000000000000008, 0x40, 0x10100000000000000000000000000000009, 0x51,
                0x1010000000000000000000000000000000a, 0x64, 0x1010000000000000000000000000000000b, 0x79,
                0x1010000000000000000000000000000000c, 0x90, 0x1010000000000000000000000000000000d, 0xa9,
                0x1010000000000000000000000000000000e, 0xc4, 0x1010000000000000000000000000000000f, 0xe1,
                0x10100000000000000000000000000000010, 0x100,
            ].span(),
            calldatas: [
                [0x0, 0x1, 0x4, 0x9, 0x10, 0x19, 0x24, 0x31, 0x40, 0x51, 0x64, 0x79, 0x90, 0xa9, 0xc4, 0xe1, 0x100].span(),
                [0x0, 0x1, 0x4, 0x9, 0x10, 0x19, 0x24, 0x31, 0x40, 0x51, 0x64, 0x79, 0x90, 0xa9, 0xc4, 0xe1, 0x1].span(),
                [0x0, 0x1, 0x4, 0x9, 0x10, 0x19, 0x24, 0x31, 0x40, 0x51, 0x64, 0x79, 0x90, 0xa9, 0xc4, 0xe1].span(),
            ].span(),
            verdicts: [(0, 0), ('session/rule-broken', 16), ('session/argument-missing', 16)].span(),
        },
    ]
}

#[derive(Drop, Copy)]
pub struct DeniedCase {
    pub felts: Span<felt252>,
    pub hash: felt252,
    pub calls: Span<(felt252, felt252, u64, bool)>,
}
#[cairofmt::skip]
pub fn denied_cases() -> Array<DeniedCase> {
    array![
        // denied-one-call
        DeniedCase {
            felts: [
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0,
            ].span(),
            hash: 0x3e6ac4de5531386b69e63d1d075e1226426f6a71f2108e1efacece850b0f7cf,
            calls: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763683200, true),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 18446744073709551615, true),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, 1763683200, false),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763683200, false),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, 1763683200, false),
            ].span(),
        },
        // denied-one-contract
        DeniedCase {
            felts: [0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x0, 0x0].span(),
            hash: 0x5c11ff2d9c15ba9d386e225f7b9afeaf073cb9f114844a7a4b6cb6811e8dd85,
            calls: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763683200, true),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, 1763683200, false),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763683200, false),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, 1763683200, true),
            ].span(),
        },
        // denied-one-entry-point
        DeniedCase {
            felts: [0x0, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0].span(),
            hash: 0x180c8d04f8df43105b257c46c5d63302c8e96a1f643b7de7a25516a1a5dc48e,
            calls: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763683200, true),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, 1763683200, false),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763683200, true),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, 1763683200, false),
            ].span(),
        },
        // denied-until-inclusive
        DeniedCase {
            felts: [
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x6920fd00,
            ].span(),
            hash: 0x49f6ddc33cca78696863ab9d298ec5319e4a6ef6bdd5b961035732711cdd94e,
            calls: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763683200, true),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763769599, true),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763769600, true),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763769601, false),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, 1763683200, false),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763683200, false),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, 1763683200, false),
            ].span(),
        },
        // denied-largest
        DeniedCase {
            felts: [
                0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff,
                0x3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff, 0xffffffffffffffff,
            ].span(),
            hash: 0x21703a0186963ede8c730b75333b158b8cb8b0e3d2fa9eeb40bedd4a3c8c334,
            calls: [
                (0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff, 0x3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff, 18446744073709551615, true),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 1763683200, false),
            ].span(),
        },
    ]
}

#[derive(Drop, Copy)]
pub struct AccessCase {
    pub root: felt252,
    pub denied: Span<(felt252, felt252, u64)>,
    pub access: felt252,
}
#[cairofmt::skip]
pub fn access_cases() -> Array<AccessCase> {
    array![
        // access-allow-all
        AccessCase {
            root: 0x1d1df621c11658359c8449e6692a66072b92ae8ae8dc1e860de8029f5c07de6,
            denied: array![].span(),
            access: 'allow-all',
        },
        // access-deny-list
        AccessCase {
            root: 0x1d1df621c11658359c8449e6692a66072b92ae8ae8dc1e860de8029f5c07de6,
            denied: [(0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0)].span(),
            access: 'deny-list',
        },
        // access-allow-list
        AccessCase {
            root: 0x2ee5f5853cfdb768b0c148fda67f32959fd5e736c74e25fb5abe3e064e3b11c,
            denied: array![].span(),
            access: 'allow-list',
        },
        // access-allow-list-of-a-contract
        AccessCase {
            root: 0xfa619656d2a8b69bcdf083cb2c1f86075d81b20d325019e2318b55360114ee,
            denied: [(0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0)].span(),
            access: 'allow-list',
        },
        // access-allow-list-with-rules
        AccessCase {
            root: 0x234fb783e59adb28fcbd4669fca935a65f8aa278eba828195c98991dcc07717,
            denied: array![].span(),
            access: 'allow-list',
        },
    ]
}

#[derive(Drop, Copy)]
pub struct LimitCase {
    pub tag: felt252,
    pub limit: LimitData,
    pub felts: Span<felt252>,
    pub hash: felt252,
    pub usage_key: felt252,
}
#[cairofmt::skip]
pub fn limit_cases() -> Array<LimitCase> {
    array![
        // limit-fee-per-transaction
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'fee', token: 0x0, kind: 'per-transaction', amount: 2000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x1bc16d674ec80000].span(),
            hash: 0x5ff4b61f62db8ee3d32dfb7f713835346edfbdf9cc3806814a62d573e7b1f8d,
            usage_key: 0x0,
        },
        // limit-fee-per-transaction-other-tag
        LimitCase {
            tag: 'market-maker',
            limit: LimitData { resource: 'fee', token: 0x0, kind: 'per-transaction', amount: 2000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x1bc16d674ec80000].span(),
            hash: 0x5ff4b61f62db8ee3d32dfb7f713835346edfbdf9cc3806814a62d573e7b1f8d,
            usage_key: 0x0,
        },
        // limit-calls-per-transaction
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'calls', token: 0x0, kind: 'per-transaction', amount: 100, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x1000000000000000000000000000000064].span(),
            hash: 0x13a0c7814fc1b770c37277ba2c4f3adf0200338842e5dc918eefa6169d94b15,
            usage_key: 0x0,
        },
        // limit-token-per-transaction-gross
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 7, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x2000000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x42212314c3bf5a1db8230801d046a2fe9ae8c6c6e2df6c79f0531f840bc258c,
            usage_key: 0x0,
        },
        // limit-token-per-transaction-gross-standing
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 7, window: 0, until: 0, accounting: 'gross', standing_approval: true },
            felts: [0x2800000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x32daa14933d23839b64438671f45e36b1f43be2210756489790f8f9686fef68,
            usage_key: 0x0,
        },
        // limit-token-per-transaction-net
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 7, window: 0, until: 0, accounting: 'net', standing_approval: false },
            felts: [0x2400000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x7527103d29fbbf19efba0b5306abc527c3d429f56b182a5f4a0a66c4c35f394,
            usage_key: 0x0,
        },
        // limit-token-per-transaction-net-standing
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 7, window: 0, until: 0, accounting: 'net', standing_approval: true },
            felts: [0x2c00000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x4ae081bb1c327e25a6b9b6416320614511a0f0a3b89d3c171f69299bb42ceb4,
            usage_key: 0x0,
        },
        // limit-fee-total
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 2000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x100000000000000001bc16d674ec80000].span(),
            hash: 0x6dba3289aeddc046f33cfa703d2065d4b723c5293048cf31c7b96ab73fde82a,
            usage_key: 0x3213a5fab80a40beddb385555177aa521456bd485e413d6e4281b79d1eaaf54,
        },
        // limit-fee-total-other-tag
        LimitCase {
            tag: 'market-maker',
            limit: LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 2000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x100000000000000001bc16d674ec80000].span(),
            hash: 0x6dba3289aeddc046f33cfa703d2065d4b723c5293048cf31c7b96ab73fde82a,
            usage_key: 0x60173de41033be872133ca603aef6305d3dd958f469f8b67418e8990d30e9dd,
        },
        // limit-calls-total
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'calls', token: 0x0, kind: 'total', amount: 100, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x1100000000000000000000000000000064].span(),
            hash: 0x7e3c0dca58d92739c6a65414d674b9f80c1e4a15d2519374d7205224669d54b,
            usage_key: 0x45512be79c0fc29a20fe321bb1897c158494bc5d332c7d3fee8b5cd497ef343,
        },
        // limit-token-total-gross
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 7, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x2100000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x573575c230295101b8d9a0a8fb75e4a37db65c772f1e4139e1b10d2d3c59358,
            usage_key: 0x151639c8bab61f22dcfc55d2f9f78d390404e7d2f4bf64fc33e3abc36b2cf64,
        },
        // limit-token-total-gross-standing
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 7, window: 0, until: 0, accounting: 'gross', standing_approval: true },
            felts: [0x2900000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x4910ccd1d80f43414434b55274e66212e5e158b361705197fc55d6305cfc834,
            usage_key: 0x151639c8bab61f22dcfc55d2f9f78d390404e7d2f4bf64fc33e3abc36b2cf64,
        },
        // limit-token-total-net
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 7, window: 0, until: 0, accounting: 'net', standing_approval: false },
            felts: [0x2500000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x7fc26b1e3a191df6fea5761c728eea9034e8cd91e44b1aed0badbe5fa752bc0,
            usage_key: 0x3141000bea77a5530c392998c73b77780be6937b636440a849fb948e7356455,
        },
        // limit-token-total-net-standing
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 7, window: 0, until: 0, accounting: 'net', standing_approval: true },
            felts: [0x2d00000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x758061116c10c5b7df33988f0f7d780fdfabc85d896131adc695a6a6d564720,
            usage_key: 0x3141000bea77a5530c392998c73b77780be6937b636440a849fb948e7356455,
        },
        // limit-fee-window
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 2000000000000000000, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x151800200000000000000001bc16d674ec80000].span(),
            hash: 0xae1e2ee8855ae60d39a078ec6d3cf8390fd9407007723b64f097c11151dffe,
            usage_key: 0x43127956145bda7602e765c30a83ea98ce23d33db0d39d1385ba9d16ee85bc3,
        },
        // limit-fee-window-other-tag
        LimitCase {
            tag: 'market-maker',
            limit: LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 2000000000000000000, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x151800200000000000000001bc16d674ec80000].span(),
            hash: 0xae1e2ee8855ae60d39a078ec6d3cf8390fd9407007723b64f097c11151dffe,
            usage_key: 0x1c69d35996a3a75e0e602b2d3ac1b9bd66be1740ca1735b8981a2b54058304d,
        },
        // limit-calls-window
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'calls', token: 0x0, kind: 'window', amount: 100, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x151801200000000000000000000000000000064].span(),
            hash: 0x558c159d62df5de193d9223b212687e0cb8c0a133e5ede7a4bab44cd8533554,
            usage_key: 0x13d538bcfbd67d8167833d384ad01c9f54c84acd97d0df952d5b9f467eb9716,
        },
        // limit-token-window-gross
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 7, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x151802200000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x5b16bd69d4d860a79f8f56945aef00d0e58ffb4a11ce98278632365e1544e31,
            usage_key: 0x4fb0bb6b52fdda19cb7e08ed86cad381d2703466b2b31facd4950e8d5df0c50,
        },
        // limit-token-window-gross-standing
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 7, window: 86400, until: 0, accounting: 'gross', standing_approval: true },
            felts: [0x151802a00000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x41231b4a12533d2c5281de77bc6fe0eb085e02e69227bfa8c00c1b7ea5ca892,
            usage_key: 0x4fb0bb6b52fdda19cb7e08ed86cad381d2703466b2b31facd4950e8d5df0c50,
        },
        // limit-token-window-net
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 7, window: 86400, until: 0, accounting: 'net', standing_approval: false },
            felts: [0x151802600000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x5b3ac222b48bd56758e23845f15e43c8ef57acc405217421e523b9b2944fdcf,
            usage_key: 0x5cad868cd497d5a00c1c0cce9284ad114f6370b1001511bf883a53e9763667a,
        },
        // limit-token-window-net-standing
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 7, window: 86400, until: 0, accounting: 'net', standing_approval: true },
            felts: [0x151802e00000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x70b860db83cbf0a068d68bffc006522a05832bb675f5ba0f8672dff25a62e40,
            usage_key: 0x5cad868cd497d5a00c1c0cce9284ad114f6370b1001511bf883a53e9763667a,
        },
        // limit-fee-sliding
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'fee', token: 0x0, kind: 'sliding', amount: 2000000000000000000, window: 3600, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0xe100300000000000000001bc16d674ec80000].span(),
            hash: 0x2522e41d1285597cd091b0ef0f212303df861c1677aa87f8406468608b81def,
            usage_key: 0x6507169e18c8026697a6e570a51574852b05ea1cf04ce0503915d92f9eea739,
        },
        // limit-fee-sliding-other-tag
        LimitCase {
            tag: 'market-maker',
            limit: LimitData { resource: 'fee', token: 0x0, kind: 'sliding', amount: 2000000000000000000, window: 3600, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0xe100300000000000000001bc16d674ec80000].span(),
            hash: 0x2522e41d1285597cd091b0ef0f212303df861c1677aa87f8406468608b81def,
            usage_key: 0x3515832b4382a07a0e1a8edc7c43fb89f960040dec45d5d080a437062e13b10,
        },
        // limit-calls-sliding
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'calls', token: 0x0, kind: 'sliding', amount: 100, window: 3600, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0xe101300000000000000000000000000000064].span(),
            hash: 0x38449a4b206f118199a550a4ff4d48884bc7a3b80f506e58b13e8a61ee01d2,
            usage_key: 0x50f5ce513b7e39f137ad3846a6615176107b6f37e58bd92eb54e8be1e094299,
        },
        // limit-token-sliding-gross
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'sliding', amount: 7, window: 3600, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0xe102300000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x1f25dc272856b214522e5348fdb75cba48dc73a8a12ede552858e6623c4ccbc,
            usage_key: 0x53b699667fc5e7497b679d3df9b27b38fecfe3851791c92d95c42ba8ab82953,
        },
        // limit-token-sliding-gross-standing
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'sliding', amount: 7, window: 3600, until: 0, accounting: 'gross', standing_approval: true },
            felts: [0xe102b00000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x4522241cdb4799b8a2016231dfcc0cc6f46469703871dddf1a450325730c1eb,
            usage_key: 0x53b699667fc5e7497b679d3df9b27b38fecfe3851791c92d95c42ba8ab82953,
        },
        // limit-token-sliding-net
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'sliding', amount: 7, window: 3600, until: 0, accounting: 'net', standing_approval: false },
            felts: [0xe102700000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0xb12d7775ef072a9b63a97392d62b4588e65b867955487e47bc8548a4b4f61a,
            usage_key: 0x704d6104dd61b5640dcb1c12f70a8b29b6698d295a2c93329f7b81210c76912,
        },
        // limit-token-sliding-net-standing
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'sliding', amount: 7, window: 3600, until: 0, accounting: 'net', standing_approval: true },
            felts: [0xe102f00000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0xe5ea1dc04801e990c67364f5ca962d8b486e307d151373058e8b3761aa9bff,
            usage_key: 0x704d6104dd61b5640dcb1c12f70a8b29b6698d295a2c93329f7b81210c76912,
        },
        // limit-other-amount
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 1, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x151800200000000000000000000000000000001].span(),
            hash: 0x7b5ec9693b282aad4ef0930f99329ff5ccbfb2c27349c377d0237e83711deab,
            usage_key: 0x43127956145bda7602e765c30a83ea98ce23d33db0d39d1385ba9d16ee85bc3,
        },
        // limit-other-until
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 2000000000000000000, window: 86400, until: 1763683200, accounting: 'gross', standing_approval: false },
            felts: [0x691fab80000151800200000000000000001bc16d674ec80000].span(),
            hash: 0xf92fb1404475c56c446948959a20b7e2f695c4c253a977d07956fbc5a4350f,
            usage_key: 0x43127956145bda7602e765c30a83ea98ce23d33db0d39d1385ba9d16ee85bc3,
        },
        // limit-other-window
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 2000000000000000000, window: 90000, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x15f900200000000000000001bc16d674ec80000].span(),
            hash: 0x4c0bfc7e28bd24eb9bc7fefc27ef2f9ec9390a81e18fbe5e5c21a2f5b0fb335,
            usage_key: 0x57beaf81c7a8fc5aa639eaa468e3a6b3bd15492ecbb5fe6a1de16403a45832c,
        },
        // limit-other-token
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7, kind: 'window', amount: 7, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x151802200000000000000000000000000000007, 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7].span(),
            hash: 0x135edb22b165ecc435ab8b940295b042578ae4e5591614bc14e7b0a8aff7335,
            usage_key: 0x33318409c0c6a5b89f0e24c0ecf0ad6973e84d7257a2829a863c3f7079b389d,
        },
        // limit-other-token-window
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 7, window: 86401, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x151812200000000000000000000000000000007, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x7f970e0a6341ca5fd3fed0aba7e86caa51655c8510c680f496d1817860ea7a9,
            usage_key: 0x9254bc5dbf2fd45495d37601599c38c09ddbaa4e340ac707b0b9d0545be36d,
        },
        // limit-nothing-at-all
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 0, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            felts: [0x2100000000000000000000000000000000, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            hash: 0x177b9f05b8df693f789decd36316c44f168cd3aa009b0b9bc5bcf43ddb05f69,
            usage_key: 0x151639c8bab61f22dcfc55d2f9f78d390404e7d2f4bf64fc33e3abc36b2cf64,
        },
        // limit-largest
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff, kind: 'sliding', amount: 340282366920938463463374607431768211455, window: 4294967295, until: 18446744073709551615, accounting: 'net', standing_approval: true },
            felts: [
                0xffffffffffffffffffffffff2fffffffffffffffffffffffffffffffff,
                0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeff,
            ].span(),
            hash: 0x291271e224284415b1289a9118802835f2cad1a62bc3fd3638f3fd09a2be4ee,
            usage_key: 0x25637b6aefc6f4cb187b49c5d9140b1a23dccdcabc074e6ba7497550ebf6bb2,
        },
        // limit-smallest
        LimitCase {
            tag: 'default',
            limit: LimitData { resource: 'token', token: 0x1, kind: 'window', amount: 1, window: 1, until: 1, accounting: 'gross', standing_approval: false },
            felts: [0x1000000012200000000000000000000000000000001, 0x1].span(),
            hash: 0xc94a0d711bca2e5c963bc37c3d5d1bd335e5a1f06691e00d3e81e6fdfbd9e8,
            usage_key: 0x4eccc2e62639ba0542879eb4f782d68aa98607fa43eed17b68040b7e7c12166,
        },
    ]
}

#[derive(Drop, Copy)]
pub struct ListCase {
    pub limits: Span<LimitData>,
    pub denied: Span<(felt252, felt252, u64)>,
    pub fault: Span<felt252>,
}
#[cairofmt::skip]
pub fn list_cases() -> Array<ListCase> {
    array![
        // list-none
        ListCase {
            limits: array![].span(),
            denied: array![].span(),
            fault: array![].span(),
        },
        // list-sixteen
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'per-transaction', amount: 500000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 100000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 2000000000000000000, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'sliding', amount: 1000000000000000000, window: 3600, until: 1764288000, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'per-transaction', amount: 16, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'total', amount: 100000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'window', amount: 1000, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'window', amount: 5000, window: 604800, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'sliding', amount: 100, window: 3600, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 1000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 100000000000000000, window: 0, until: 0, accounting: 'net', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 340282366920938463463374607431768211455, window: 0, until: 1763683201, accounting: 'gross', standing_approval: true },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 5, window: 60, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 6, window: 90, until: 0, accounting: 'net', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'sliding', amount: 7, window: 1, until: 0, accounting: 'net', standing_approval: true },
                LimitData { resource: 'token', token: 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7, kind: 'total', amount: 0, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: array![].span(),
        },
        // list-too-many
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'per-transaction', amount: 500000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 100000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 2000000000000000000, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'sliding', amount: 1000000000000000000, window: 3600, until: 1764288000, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'per-transaction', amount: 16, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'total', amount: 100000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'window', amount: 1000, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'window', amount: 5000, window: 604800, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'sliding', amount: 100, window: 3600, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 1000000000000000000, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 100000000000000000, window: 0, until: 0, accounting: 'net', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 340282366920938463463374607431768211455, window: 0, until: 1763683201, accounting: 'gross', standing_approval: true },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 5, window: 60, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 6, window: 90, until: 0, accounting: 'net', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'sliding', amount: 7, window: 1, until: 0, accounting: 'net', standing_approval: true },
                LimitData { resource: 'token', token: 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7, kind: 'total', amount: 0, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x10061b08c1cbbb6c077c429f54c13703414d4fc797ce52bfe5deb66818c632f, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/too-many-limits'].span(),
        },
        // list-window-of-0
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-zero-window', 1].span(),
        },
        // list-sliding-window-of-0
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'sliding', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-zero-window', 1].span(),
        },
        // list-needless-window-of-total
        ListCase {
            limits: [LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 3600, until: 0, accounting: 'gross', standing_approval: false }].span(),
            denied: array![].span(),
            fault: ['session/limit-needless-window', 0].span(),
        },
        // list-needless-window-per-transaction
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'per-transaction', amount: 1, window: 1, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-needless-window', 1].span(),
        },
        // list-fee-window-of-half-an-hour
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 1, window: 1800, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-window-not-hours', 1].span(),
        },
        // list-calls-window-of-an-hour-and-a-second
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'sliding', amount: 1, window: 3601, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-window-not-hours', 1].span(),
        },
        // list-token-window-of-a-second
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'window', amount: 1, window: 1, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: array![].span(),
        },
        // list-no-token
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-no-token', 1].span(),
        },
        // list-fee-with-token
        ListCase {
            limits: [LimitData { resource: 'fee', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false }].span(),
            denied: array![].span(),
            fault: ['session/limit-not-for-tokens', 0].span(),
        },
        // list-calls-net
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'calls', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'net', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-not-for-tokens', 1].span(),
        },
        // list-fee-standing
        ListCase {
            limits: [LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: true }].span(),
            denied: array![].span(),
            fault: ['session/limit-not-for-tokens', 0].span(),
        },
        // list-unknown-resource
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'gas', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-unknown', 1].span(),
        },
        // list-unknown-kind
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'daily', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-unknown', 1].span(),
        },
        // list-unknown-accounting
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'sum', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-unknown', 1].span(),
        },
        // list-duplicate-with-other-amount
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 2, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-duplicate', 1].span(),
        },
        // list-duplicate-with-other-end
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 1763683200, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-duplicate', 1].span(),
        },
        // list-duplicate-with-other-standing
        ListCase {
            limits: [
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: true },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-duplicate', 1].span(),
        },
        // list-two-windows-of-one-kind
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 1, window: 3600, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 1, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: array![].span(),
        },
        // list-resource-unordered
        ListCase {
            limits: [
                LimitData { resource: 'calls', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-unordered', 1].span(),
        },
        // list-token-before-fee
        ListCase {
            limits: [
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-unordered', 1].span(),
        },
        // list-tokens-unordered
        ListCase {
            limits: [
                LimitData { resource: 'token', token: 0x1272d92e417ef7b044915cb37a0438a32d62ff12dd256f5d99e7daf2eda131c, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x10061b08c1cbbb6c077c429f54c13703414d4fc797ce52bfe5deb66818c632f, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-unordered', 1].span(),
        },
        // list-kind-unordered
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'per-transaction', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-unordered', 1].span(),
        },
        // list-sliding-before-window
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'sliding', amount: 1, window: 3600, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 1, window: 3600, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-unordered', 1].span(),
        },
        // list-accounting-unordered
        ListCase {
            limits: [
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'net', standing_approval: false },
                LimitData { resource: 'token', token: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-unordered', 1].span(),
        },
        // list-window-unordered
        ListCase {
            limits: [
                LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 1, window: 86400, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'fee', token: 0x0, kind: 'window', amount: 1, window: 3600, until: 0, accounting: 'gross', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: ['session/limit-unordered', 1].span(),
        },
        // list-order-of-members
        ListCase {
            limits: [
                LimitData { resource: 'token', token: 0x10061b08c1cbbb6c077c429f54c13703414d4fc797ce52bfe5deb66818c632f, kind: 'sliding', amount: 1, window: 9, until: 0, accounting: 'net', standing_approval: false },
                LimitData { resource: 'token', token: 0x1272d92e417ef7b044915cb37a0438a32d62ff12dd256f5d99e7daf2eda131c, kind: 'total', amount: 1, window: 0, until: 0, accounting: 'net', standing_approval: false },
                LimitData { resource: 'token', token: 0x1272d92e417ef7b044915cb37a0438a32d62ff12dd256f5d99e7daf2eda131c, kind: 'window', amount: 1, window: 8, until: 0, accounting: 'gross', standing_approval: false },
                LimitData { resource: 'token', token: 0x1272d92e417ef7b044915cb37a0438a32d62ff12dd256f5d99e7daf2eda131c, kind: 'window', amount: 1, window: 7, until: 0, accounting: 'net', standing_approval: false },
            ].span(),
            denied: array![].span(),
            fault: array![].span(),
        },
        // denied-list-none
        ListCase {
            limits: array![].span(),
            denied: array![].span(),
            fault: array![].span(),
        },
        // denied-list-ascending
        ListCase {
            limits: array![].span(),
            denied: [(0x0, 0x5, 0), (0x1, 0x0, 0), (0x1, 0x1, 0), (0x1, 0x2, 9), (0x2, 0x1, 0)].span(),
            fault: array![].span(),
        },
        // denied-list-largest
        ListCase {
            limits: array![].span(),
            denied: [
                (0x1, 0x0, 0), (0x2, 0x0, 0), (0x3, 0x0, 0), (0x4, 0x0, 0), (0x5, 0x0, 0), (0x6, 0x0, 0), (0x7, 0x0, 0),
                (0x8, 0x0, 0), (0x9, 0x0, 0), (0xa, 0x0, 0), (0xb, 0x0, 0), (0xc, 0x0, 0), (0xd, 0x0, 0), (0xe, 0x0, 0),
                (0xf, 0x0, 0), (0x10, 0x0, 0), (0x11, 0x0, 0), (0x12, 0x0, 0), (0x13, 0x0, 0), (0x14, 0x0, 0), (0x15, 0x0, 0),
                (0x16, 0x0, 0), (0x17, 0x0, 0), (0x18, 0x0, 0), (0x19, 0x0, 0), (0x1a, 0x0, 0), (0x1b, 0x0, 0), (0x1c, 0x0, 0),
                (0x1d, 0x0, 0), (0x1e, 0x0, 0), (0x1f, 0x0, 0), (0x20, 0x0, 0), (0x21, 0x0, 0), (0x22, 0x0, 0), (0x23, 0x0, 0),
                (0x24, 0x0, 0), (0x25, 0x0, 0), (0x26, 0x0, 0), (0x27, 0x0, 0), (0x28, 0x0, 0), (0x29, 0x0, 0), (0x2a, 0x0, 0),
                (0x2b, 0x0, 0), (0x2c, 0x0, 0), (0x2d, 0x0, 0), (0x2e, 0x0, 0), (0x2f, 0x0, 0), (0x30, 0x0, 0), (0x31, 0x0, 0),
                (0x32, 0x0, 0), (0x33, 0x0, 0), (0x34, 0x0, 0), (0x35, 0x0, 0), (0x36, 0x0, 0), (0x37, 0x0, 0), (0x38, 0x0, 0),
                (0x39, 0x0, 0), (0x3a, 0x0, 0), (0x3b, 0x0, 0), (0x3c, 0x0, 0), (0x3d, 0x0, 0), (0x3e, 0x0, 0), (0x3f, 0x0, 0),
                (0x40, 0x0, 0), (0x41, 0x0, 0), (0x42, 0x0, 0), (0x43, 0x0, 0), (0x44, 0x0, 0), (0x45, 0x0, 0), (0x46, 0x0, 0),
                (0x47, 0x0, 0), (0x48, 0x0, 0), (0x49, 0x0, 0), (0x4a, 0x0, 0), (0x4b, 0x0, 0), (0x4c, 0x0, 0), (0x4d, 0x0, 0),
                (0x4e, 0x0, 0), (0x4f, 0x0, 0), (0x50, 0x0, 0), (0x51, 0x0, 0), (0x52, 0x0, 0), (0x53, 0x0, 0), (0x54, 0x0, 0),
                (0x55, 0x0, 0), (0x56, 0x0, 0), (0x57, 0x0, 0), (0x58, 0x0, 0), (0x59, 0x0, 0), (0x5a, 0x0, 0), (0x5b, 0x0, 0),
                (0x5c, 0x0, 0), (0x5d, 0x0, 0), (0x5e, 0x0, 0), (0x5f, 0x0, 0), (0x60, 0x0, 0), (0x61, 0x0, 0), (0x62, 0x0, 0),
                (0x63, 0x0, 0), (0x64, 0x0, 0), (0x65, 0x0, 0), (0x66, 0x0, 0), (0x67, 0x0, 0), (0x68, 0x0, 0), (0x69, 0x0, 0),
                (0x6a, 0x0, 0), (0x6b, 0x0, 0), (0x6c, 0x0, 0), (0x6d, 0x0, 0), (0x6e, 0x0, 0), (0x6f, 0x0, 0), (0x70, 0x0, 0),
                (0x71, 0x0, 0), (0x72, 0x0, 0), (0x73, 0x0, 0), (0x74, 0x0, 0), (0x75, 0x0, 0), (0x76, 0x0, 0), (0x77, 0x0, 0),
                (0x78, 0x0, 0), (0x79, 0x0, 0), (0x7a, 0x0, 0), (0x7b, 0x0, 0), (0x7c, 0x0, 0), (0x7d, 0x0, 0), (0x7e, 0x0, 0),
                (0x7f, 0x0, 0),
            ].span(),
            fault: array![].span(),
        },
        // denied-list-too-many
        ListCase {
            limits: array![].span(),
            denied: [
                (0x1, 0x0, 0), (0x2, 0x0, 0), (0x3, 0x0, 0), (0x4, 0x0, 0), (0x5, 0x0, 0), (0x6, 0x0, 0), (0x7, 0x0, 0),
                (0x8, 0x0, 0), (0x9, 0x0, 0), (0xa, 0x0, 0), (0xb, 0x0, 0), (0xc, 0x0, 0), (0xd, 0x0, 0), (0xe, 0x0, 0),
                (0xf, 0x0, 0), (0x10, 0x0, 0), (0x11, 0x0, 0), (0x12, 0x0, 0), (0x13, 0x0, 0), (0x14, 0x0, 0), (0x15, 0x0, 0),
                (0x16, 0x0, 0), (0x17, 0x0, 0), (0x18, 0x0, 0), (0x19, 0x0, 0), (0x1a, 0x0, 0), (0x1b, 0x0, 0), (0x1c, 0x0, 0),
                (0x1d, 0x0, 0), (0x1e, 0x0, 0), (0x1f, 0x0, 0), (0x20, 0x0, 0), (0x21, 0x0, 0), (0x22, 0x0, 0), (0x23, 0x0, 0),
                (0x24, 0x0, 0), (0x25, 0x0, 0), (0x26, 0x0, 0), (0x27, 0x0, 0), (0x28, 0x0, 0), (0x29, 0x0, 0), (0x2a, 0x0, 0),
                (0x2b, 0x0, 0), (0x2c, 0x0, 0), (0x2d, 0x0, 0), (0x2e, 0x0, 0), (0x2f, 0x0, 0), (0x30, 0x0, 0), (0x31, 0x0, 0),
                (0x32, 0x0, 0), (0x33, 0x0, 0), (0x34, 0x0, 0), (0x35, 0x0, 0), (0x36, 0x0, 0), (0x37, 0x0, 0), (0x38, 0x0, 0),
                (0x39, 0x0, 0), (0x3a, 0x0, 0), (0x3b, 0x0, 0), (0x3c, 0x0, 0), (0x3d, 0x0, 0), (0x3e, 0x0, 0), (0x3f, 0x0, 0),
                (0x40, 0x0, 0), (0x41, 0x0, 0), (0x42, 0x0, 0), (0x43, 0x0, 0), (0x44, 0x0, 0), (0x45, 0x0, 0), (0x46, 0x0, 0),
                (0x47, 0x0, 0), (0x48, 0x0, 0), (0x49, 0x0, 0), (0x4a, 0x0, 0), (0x4b, 0x0, 0), (0x4c, 0x0, 0), (0x4d, 0x0, 0),
                (0x4e, 0x0, 0), (0x4f, 0x0, 0), (0x50, 0x0, 0), (0x51, 0x0, 0), (0x52, 0x0, 0), (0x53, 0x0, 0), (0x54, 0x0, 0),
                (0x55, 0x0, 0), (0x56, 0x0, 0), (0x57, 0x0, 0), (0x58, 0x0, 0), (0x59, 0x0, 0), (0x5a, 0x0, 0), (0x5b, 0x0, 0),
                (0x5c, 0x0, 0), (0x5d, 0x0, 0), (0x5e, 0x0, 0), (0x5f, 0x0, 0), (0x60, 0x0, 0), (0x61, 0x0, 0), (0x62, 0x0, 0),
                (0x63, 0x0, 0), (0x64, 0x0, 0), (0x65, 0x0, 0), (0x66, 0x0, 0), (0x67, 0x0, 0), (0x68, 0x0, 0), (0x69, 0x0, 0),
                (0x6a, 0x0, 0), (0x6b, 0x0, 0), (0x6c, 0x0, 0), (0x6d, 0x0, 0), (0x6e, 0x0, 0), (0x6f, 0x0, 0), (0x70, 0x0, 0),
                (0x71, 0x0, 0), (0x72, 0x0, 0), (0x73, 0x0, 0), (0x74, 0x0, 0), (0x75, 0x0, 0), (0x76, 0x0, 0), (0x77, 0x0, 0),
                (0x78, 0x0, 0), (0x79, 0x0, 0), (0x7a, 0x0, 0), (0x7b, 0x0, 0), (0x7c, 0x0, 0), (0x7d, 0x0, 0), (0x7e, 0x0, 0),
                (0x7f, 0x0, 0), (0x80, 0x0, 0),
            ].span(),
            fault: ['session/too-many-denied'].span(),
        },
        // denied-list-everything
        ListCase {
            limits: array![].span(),
            denied: [(0x0, 0x0, 0)].span(),
            fault: ['session/denied-everything', 0].span(),
        },
        // denied-list-everything-until
        ListCase {
            limits: array![].span(),
            denied: [(0x0, 0x0, 1763683200)].span(),
            fault: ['session/denied-everything', 0].span(),
        },
        // denied-list-duplicate-with-other-end
        ListCase {
            limits: array![].span(),
            denied: [(0x0, 0x5, 0), (0x1, 0x1, 0), (0x1, 0x1, 1763683200)].span(),
            fault: ['session/denied-duplicate', 2].span(),
        },
        // denied-list-contract-unordered
        ListCase {
            limits: array![].span(),
            denied: [(0x1, 0x1, 0), (0x3, 0x1, 0), (0x2, 0x9, 0)].span(),
            fault: ['session/denied-unordered', 2].span(),
        },
        // denied-list-selector-unordered
        ListCase {
            limits: array![].span(),
            denied: [(0x1, 0x2, 0), (0x1, 0x1, 0)].span(),
            fault: ['session/denied-unordered', 1].span(),
        },
        // denied-list-wildcard-unordered
        ListCase {
            limits: array![].span(),
            denied: [(0x1, 0x1, 0), (0x0, 0x1, 0)].span(),
            fault: ['session/denied-unordered', 1].span(),
        },
    ]
}

#[derive(Drop, Copy)]
pub struct Step {
    pub now: u64,
    pub spend: u256,
    pub used: u128,
    pub remaining: u128,
    pub window_start: u64,
    pub next_reset: u64,
    pub word: felt252,
    pub refusal: felt252,
}

#[derive(Drop, Copy)]
pub struct SequenceCase {
    pub felts: Span<felt252>,
    pub word: felt252,
    pub steps: Span<Step>,
}
#[cairofmt::skip]
pub fn sequence_cases() -> Array<SequenceCase> {
    array![
        // sequence-per-transaction
        SequenceCase {
            felts: [0x2000000000000000000000000000000064, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x64, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x65, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-per-tx-exceeded' },
                Step { now: 1763683201, spend: u256 { low: 0x64, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
                Step { now: 1763683201, spend: u256 { low: 0x0, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
                Step { now: 1763683202, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
            ].span(),
        },
        // sequence-per-transaction-of-0
        SequenceCase {
            felts: [0x2000000000000000000000000000000000, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x0 }, used: 0, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-per-tx-exceeded' },
            ].span(),
        },
        // sequence-fee-per-transaction
        SequenceCase {
            felts: [0xde0b6b3a7640000].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0xde0b6b3a7640000, high: 0x0 }, used: 0, remaining: 1000000000000000000, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0xde0b6b3a7640001, high: 0x0 }, used: 0, remaining: 1000000000000000000, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/fee-per-tx-exceeded' },
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x0 }, used: 0, remaining: 1000000000000000000, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
            ].span(),
        },
        // sequence-calls-per-transaction
        SequenceCase {
            felts: [0x1000000000000000000000000000000003].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x3, high: 0x0 }, used: 0, remaining: 3, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x4, high: 0x0 }, used: 0, remaining: 3, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/calls-per-tx-exceeded' },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 3, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
            ].span(),
        },
        // sequence-total
        SequenceCase {
            felts: [0x2100000000000000000000000000000064, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x3c, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x100000000000000000000000000000000000000000000003c, refusal: 0 },
                Step { now: 1763683201, spend: u256 { low: 0x29, high: 0x0 }, used: 60, remaining: 40, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-total-exceeded' },
                Step { now: 1763683201, spend: u256 { low: 0x28, high: 0x0 }, used: 60, remaining: 40, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000064, refusal: 0 },
                Step { now: 1763683202, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-total-exceeded' },
                Step { now: 1763683202, spend: u256 { low: 0x0, high: 0x0 }, used: 100, remaining: 0, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000064, refusal: 0 },
                Step { now: 1798243200, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-total-exceeded' },
            ].span(),
        },
        // sequence-total-of-0
        SequenceCase {
            felts: [0x2100000000000000000000000000000000, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x0 }, used: 0, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-total-exceeded' },
            ].span(),
        },
        // sequence-total-in-one
        SequenceCase {
            felts: [0x2100000000000000000000000000000064, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x65, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-total-exceeded' },
                Step { now: 1763683200, spend: u256 { low: 0x64, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000064, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-total-exceeded' },
            ].span(),
        },
        // sequence-total-largest
        SequenceCase {
            felts: [0x21ffffffffffffffffffffffffffffffff, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0xfffffffffffffffffffffffffffffffe, high: 0x0 }, used: 0, remaining: 340282366920938463463374607431768211455, window_start: 0, next_reset: 0, word: 0x10000000000000000fffffffffffffffffffffffffffffffe, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x2, high: 0x0 }, used: 340282366920938463463374607431768211454, remaining: 1, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-total-exceeded' },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 340282366920938463463374607431768211454, remaining: 1, window_start: 0, next_reset: 0, word: 0x10000000000000000ffffffffffffffffffffffffffffffff, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 340282366920938463463374607431768211455, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-total-exceeded' },
                Step { now: 1763683200, spend: u256 { low: 0xffffffffffffffffffffffffffffffff, high: 0x0 }, used: 340282366920938463463374607431768211455, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-total-exceeded' },
            ].span(),
        },
        // sequence-total-raised
        SequenceCase {
            felts: [0x2100000000000000000000000000000096, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x1000000000000000000000000000000000000000000000064,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x32, high: 0x0 }, used: 100, remaining: 50, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000096, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 150, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-total-exceeded' },
            ].span(),
        },
        // sequence-total-lowered-below-use
        SequenceCase {
            felts: [0x2100000000000000000000000000000046, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x1000000000000000000000000000000000000000000000064,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x0 }, used: 100, remaining: 0, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000064, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-total-exceeded' },
                Step { now: 1763769600, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-total-exceeded' },
            ].span(),
        },
        // sequence-window-edges
        SequenceCase {
            felts: [0x151802200000000000000000000000000000064, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683199, spend: u256 { low: 0x64, high: 0x0 }, used: 0, remaining: 100, window_start: 1763596800, next_reset: 1763683200, word: 0x100000000691e5a0000000000000000000000000000000064, refusal: 0 },
                Step { now: 1763683199, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 1763596800, next_reset: 1763683200, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683200, spend: u256 { low: 0x64, high: 0x0 }, used: 0, remaining: 100, window_start: 1763683200, next_reset: 1763769600, word: 0x100000000691fab8000000000000000000000000000000064, refusal: 0 },
                Step { now: 1763769599, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 1763683200, next_reset: 1763769600, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763769600, spend: u256 { low: 0x63, high: 0x0 }, used: 0, remaining: 100, window_start: 1763769600, next_reset: 1763856000, word: 0x1000000006920fd0000000000000000000000000000000063, refusal: 0 },
                Step { now: 1763769601, spend: u256 { low: 0x2, high: 0x0 }, used: 99, remaining: 1, window_start: 1763769600, next_reset: 1763856000, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763769601, spend: u256 { low: 0x1, high: 0x0 }, used: 99, remaining: 1, window_start: 1763769600, next_reset: 1763856000, word: 0x1000000006920fd0000000000000000000000000000000064, refusal: 0 },
                Step { now: 1763855999, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 1763769600, next_reset: 1763856000, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763856000, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 100, window_start: 1763856000, next_reset: 1763942400, word: 0x10000000069224e8000000000000000000000000000000001, refusal: 0 },
            ].span(),
        },
        // sequence-window-begins-before-the-spend
        SequenceCase {
            felts: [0x15180220000000000000000000000000000000a, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763726400, spend: u256 { low: 0x4, high: 0x0 }, used: 0, remaining: 10, window_start: 1763683200, next_reset: 1763769600, word: 0x100000000691fab8000000000000000000000000000000004, refusal: 0 },
                Step { now: 1763769599, spend: u256 { low: 0x6, high: 0x0 }, used: 4, remaining: 6, window_start: 1763683200, next_reset: 1763769600, word: 0x100000000691fab800000000000000000000000000000000a, refusal: 0 },
                Step { now: 1763769600, spend: u256 { low: 0xa, high: 0x0 }, used: 0, remaining: 10, window_start: 1763769600, next_reset: 1763856000, word: 0x1000000006920fd000000000000000000000000000000000a, refusal: 0 },
            ].span(),
        },
        // sequence-window-gap
        SequenceCase {
            felts: [0x15180220000000000000000000000000000000a, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683205, spend: u256 { low: 0xa, high: 0x0 }, used: 0, remaining: 10, window_start: 1763683200, next_reset: 1763769600, word: 0x100000000691fab800000000000000000000000000000000a, refusal: 0 },
                Step { now: 1764460807, spend: u256 { low: 0xa, high: 0x0 }, used: 0, remaining: 10, window_start: 1764460800, next_reset: 1764547200, word: 0x100000000692b89000000000000000000000000000000000a, refusal: 0 },
                Step { now: 1764460808, spend: u256 { low: 0x1, high: 0x0 }, used: 10, remaining: 0, window_start: 1764460800, next_reset: 1764547200, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1764547200, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 10, window_start: 1764547200, next_reset: 1764633600, word: 0x100000000692cda8000000000000000000000000000000001, refusal: 0 },
            ].span(),
        },
        // sequence-window-of-a-second
        SequenceCase {
            felts: [0x12200000000000000000000000000000001, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 1, window_start: 1763683200, next_reset: 1763683201, word: 0x100000000691fab8000000000000000000000000000000001, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 1, remaining: 0, window_start: 1763683200, next_reset: 1763683201, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683201, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 1, window_start: 1763683201, next_reset: 1763683202, word: 0x100000000691fab8100000000000000000000000000000001, refusal: 0 },
                Step { now: 1763683201, spend: u256 { low: 0x1, high: 0x0 }, used: 1, remaining: 0, window_start: 1763683201, next_reset: 1763683202, word: 0x0, refusal: 'session/token-window-exceeded' },
            ].span(),
        },
        // sequence-window-of-seven-seconds
        SequenceCase {
            felts: [0x72200000000000000000000000000000005, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x2, high: 0x0 }, used: 0, remaining: 5, window_start: 1763683194, next_reset: 1763683201, word: 0x100000000691fab7a00000000000000000000000000000002, refusal: 0 },
                Step { now: 1763683201, spend: u256 { low: 0x2, high: 0x0 }, used: 0, remaining: 5, window_start: 1763683201, next_reset: 1763683208, word: 0x100000000691fab8100000000000000000000000000000002, refusal: 0 },
                Step { now: 1763683202, spend: u256 { low: 0x2, high: 0x0 }, used: 2, remaining: 3, window_start: 1763683201, next_reset: 1763683208, word: 0x100000000691fab8100000000000000000000000000000004, refusal: 0 },
                Step { now: 1763683203, spend: u256 { low: 0x2, high: 0x0 }, used: 4, remaining: 1, window_start: 1763683201, next_reset: 1763683208, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683204, spend: u256 { low: 0x2, high: 0x0 }, used: 4, remaining: 1, window_start: 1763683201, next_reset: 1763683208, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683205, spend: u256 { low: 0x2, high: 0x0 }, used: 4, remaining: 1, window_start: 1763683201, next_reset: 1763683208, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683206, spend: u256 { low: 0x2, high: 0x0 }, used: 4, remaining: 1, window_start: 1763683201, next_reset: 1763683208, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683207, spend: u256 { low: 0x2, high: 0x0 }, used: 4, remaining: 1, window_start: 1763683201, next_reset: 1763683208, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683208, spend: u256 { low: 0x2, high: 0x0 }, used: 0, remaining: 5, window_start: 1763683208, next_reset: 1763683215, word: 0x100000000691fab8800000000000000000000000000000002, refusal: 0 },
                Step { now: 1763683209, spend: u256 { low: 0x2, high: 0x0 }, used: 2, remaining: 3, window_start: 1763683208, next_reset: 1763683215, word: 0x100000000691fab8800000000000000000000000000000004, refusal: 0 },
                Step { now: 1763683210, spend: u256 { low: 0x2, high: 0x0 }, used: 4, remaining: 1, window_start: 1763683208, next_reset: 1763683215, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683211, spend: u256 { low: 0x2, high: 0x0 }, used: 4, remaining: 1, window_start: 1763683208, next_reset: 1763683215, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683212, spend: u256 { low: 0x2, high: 0x0 }, used: 4, remaining: 1, window_start: 1763683208, next_reset: 1763683215, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683213, spend: u256 { low: 0x2, high: 0x0 }, used: 4, remaining: 1, window_start: 1763683208, next_reset: 1763683215, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683214, spend: u256 { low: 0x2, high: 0x0 }, used: 4, remaining: 1, window_start: 1763683208, next_reset: 1763683215, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683215, spend: u256 { low: 0x2, high: 0x0 }, used: 0, remaining: 5, window_start: 1763683215, next_reset: 1763683222, word: 0x100000000691fab8f00000000000000000000000000000002, refusal: 0 },
            ].span(),
        },
        // sequence-window-largest
        SequenceCase {
            felts: [
                0xffffffff2200000000000000000000000000000005,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            ].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x5, high: 0x0 }, used: 0, remaining: 5, window_start: 0, next_reset: 4294967295, word: 0x1000000000000000000000000000000000000000000000005, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 5, remaining: 0, window_start: 0, next_reset: 4294967295, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763769600, spend: u256 { low: 0x1, high: 0x0 }, used: 5, remaining: 0, window_start: 0, next_reset: 4294967295, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 6058650495, spend: u256 { low: 0x5, high: 0x0 }, used: 0, remaining: 5, window_start: 4294967295, next_reset: 8589934590, word: 0x100000000ffffffff00000000000000000000000000000005, refusal: 0 },
            ].span(),
        },
        // sequence-window-too-much-at-once
        SequenceCase {
            felts: [0x151802200000000000000000000000000000005, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683203, spend: u256 { low: 0x6, high: 0x0 }, used: 0, remaining: 5, window_start: 1763683200, next_reset: 1763769600, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683203, spend: u256 { low: 0x5, high: 0x0 }, used: 0, remaining: 5, window_start: 1763683200, next_reset: 1763769600, word: 0x100000000691fab8000000000000000000000000000000005, refusal: 0 },
                Step { now: 1763683204, spend: u256 { low: 0x6, high: 0x0 }, used: 5, remaining: 0, window_start: 1763683200, next_reset: 1763769600, word: 0x0, refusal: 'session/token-window-exceeded' },
            ].span(),
        },
        // sequence-window-lowered-below-use
        SequenceCase {
            felts: [0x151802200000000000000000000000000000005, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x100000000691fab8000000000000000000000000000000008,
            steps: [
                Step { now: 1763683209, spend: u256 { low: 0x1, high: 0x0 }, used: 8, remaining: 0, window_start: 1763683200, next_reset: 1763769600, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683209, spend: u256 { low: 0x0, high: 0x0 }, used: 8, remaining: 0, window_start: 1763683200, next_reset: 1763769600, word: 0x100000000691fab8000000000000000000000000000000008, refusal: 0 },
                Step { now: 1763769600, spend: u256 { low: 0x5, high: 0x0 }, used: 0, remaining: 5, window_start: 1763769600, next_reset: 1763856000, word: 0x1000000006920fd0000000000000000000000000000000005, refusal: 0 },
            ].span(),
        },
        // sequence-window-old-use
        SequenceCase {
            felts: [0x151802200000000000000000000000000000005, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x100000000691e5a0000000000000000000000000000000008,
            steps: [Step { now: 1763683209, spend: u256 { low: 0x5, high: 0x0 }, used: 0, remaining: 5, window_start: 1763683200, next_reset: 1763769600, word: 0x100000000691fab8000000000000000000000000000000005, refusal: 0 }].span(),
        },
        // sequence-sliding-edges
        SequenceCase {
            felts: [0x151802300000000000000000000000000000064, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683205, spend: u256 { low: 0x3c, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x100000000691fab850000000000000000000000000000003c, refusal: 0 },
                Step { now: 1763683206, spend: u256 { low: 0x29, high: 0x0 }, used: 60, remaining: 40, window_start: 1763683205, next_reset: 1763769605, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683206, spend: u256 { low: 0x28, high: 0x0 }, used: 60, remaining: 40, window_start: 1763683205, next_reset: 1763769605, word: 0x100000000691fab8500000000000000000000000000000064, refusal: 0 },
                Step { now: 1763769600, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 1763683205, next_reset: 1763769605, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763769604, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 1763683205, next_reset: 1763769605, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763769605, spend: u256 { low: 0x64, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x1000000006920fd0500000000000000000000000000000064, refusal: 0 },
                Step { now: 1763856004, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 1763769605, next_reset: 1763856005, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763856005, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x10000000069224e8500000000000000000000000000000001, refusal: 0 },
            ].span(),
        },
        // sequence-sliding-gap
        SequenceCase {
            felts: [0x151802300000000000000000000000000000064, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683205, spend: u256 { low: 0x64, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x100000000691fab8500000000000000000000000000000064, refusal: 0 },
                Step { now: 1764460800, spend: u256 { low: 0x64, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x100000000692b890000000000000000000000000000000064, refusal: 0 },
                Step { now: 1764547199, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 1764460800, next_reset: 1764547200, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1764547200, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x100000000692cda8000000000000000000000000000000001, refusal: 0 },
            ].span(),
        },
        // sequence-sliding-refused-does-not-begin
        SequenceCase {
            felts: [0x151802300000000000000000000000000000064, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683205, spend: u256 { low: 0x65, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683250, spend: u256 { low: 0x64, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x100000000691fabb200000000000000000000000000000064, refusal: 0 },
                Step { now: 1763769649, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 1763683250, next_reset: 1763769650, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763769650, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x1000000006920fd3200000000000000000000000000000001, refusal: 0 },
            ].span(),
        },
        // sequence-sliding-nothing-does-not-begin
        SequenceCase {
            felts: [0x151802300000000000000000000000000000064, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683205, spend: u256 { low: 0x0, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
                Step { now: 1763683250, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x100000000691fabb200000000000000000000000000000001, refusal: 0 },
                Step { now: 1763769649, spend: u256 { low: 0x64, high: 0x0 }, used: 1, remaining: 99, window_start: 1763683250, next_reset: 1763769650, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763769649, spend: u256 { low: 0x0, high: 0x0 }, used: 1, remaining: 99, window_start: 1763683250, next_reset: 1763769650, word: 0x100000000691fabb200000000000000000000000000000001, refusal: 0 },
                Step { now: 1763769650, spend: u256 { low: 0x0, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x100000000691fabb200000000000000000000000000000001, refusal: 0 },
                Step { now: 1763769660, spend: u256 { low: 0x64, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x1000000006920fd3c00000000000000000000000000000064, refusal: 0 },
            ].span(),
        },
        // sequence-sliding-of-a-second
        SequenceCase {
            felts: [0x12300000000000000000000000000000001, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 1, window_start: 0, next_reset: 0, word: 0x100000000691fab8000000000000000000000000000000001, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 1, remaining: 0, window_start: 1763683200, next_reset: 1763683201, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683201, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 1, window_start: 0, next_reset: 0, word: 0x100000000691fab8100000000000000000000000000000001, refusal: 0 },
                Step { now: 1763683201, spend: u256 { low: 0x1, high: 0x0 }, used: 1, remaining: 0, window_start: 1763683201, next_reset: 1763683202, word: 0x0, refusal: 'session/token-window-exceeded' },
            ].span(),
        },
        // sequence-sliding-largest
        SequenceCase {
            felts: [
                0xffffffff2300000000000000000000000000000005,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            ].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683209, spend: u256 { low: 0x5, high: 0x0 }, used: 0, remaining: 5, window_start: 0, next_reset: 0, word: 0x100000000691fab8900000000000000000000000000000005, refusal: 0 },
                Step { now: 1763683209, spend: u256 { low: 0x1, high: 0x0 }, used: 5, remaining: 0, window_start: 1763683209, next_reset: 6058650504, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 6058650503, spend: u256 { low: 0x1, high: 0x0 }, used: 5, remaining: 0, window_start: 1763683209, next_reset: 6058650504, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 6058650504, spend: u256 { low: 0x5, high: 0x0 }, used: 0, remaining: 5, window_start: 0, next_reset: 0, word: 0x100000001691fab8800000000000000000000000000000005, refusal: 0 },
            ].span(),
        },
        // sequence-sliding-too-much-after-the-end
        SequenceCase {
            felts: [0xe102300000000000000000000000000000005, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x5, high: 0x0 }, used: 0, remaining: 5, window_start: 0, next_reset: 0, word: 0x100000000691fab8000000000000000000000000000000005, refusal: 0 },
                Step { now: 1763686800, spend: u256 { low: 0x6, high: 0x0 }, used: 0, remaining: 5, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763686800, spend: u256 { low: 0x5, high: 0x0 }, used: 0, remaining: 5, window_start: 0, next_reset: 0, word: 0x100000000691fb99000000000000000000000000000000005, refusal: 0 },
            ].span(),
        },
        // sequence-sliding-lowered-below-use
        SequenceCase {
            felts: [0xe102300000000000000000000000000000005, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d].span(),
            word: 0x100000000691fab8000000000000000000000000000000008,
            steps: [
                Step { now: 1763683209, spend: u256 { low: 0x1, high: 0x0 }, used: 8, remaining: 0, window_start: 1763683200, next_reset: 1763686800, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763686799, spend: u256 { low: 0x1, high: 0x0 }, used: 8, remaining: 0, window_start: 1763683200, next_reset: 1763686800, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763686800, spend: u256 { low: 0x5, high: 0x0 }, used: 0, remaining: 5, window_start: 0, next_reset: 0, word: 0x100000000691fb99000000000000000000000000000000005, refusal: 0 },
            ].span(),
        },
        // sequence-ends-inclusive
        SequenceCase {
            felts: [
                0x691fab8a000000002100000000000000000000000000000064,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            ].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683209, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 100, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000001, refusal: 0 },
                Step { now: 1763683210, spend: u256 { low: 0x1, high: 0x0 }, used: 1, remaining: 99, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000002, refusal: 0 },
                Step { now: 1763683211, spend: u256 { low: 0x1, high: 0x0 }, used: 2, remaining: 98, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/limit-expired' },
                Step { now: 1763683211, spend: u256 { low: 0x0, high: 0x0 }, used: 2, remaining: 98, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000002, refusal: 0 },
                Step { now: 1763683210, spend: u256 { low: 0x1, high: 0x0 }, used: 2, remaining: 98, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000003, refusal: 0 },
            ].span(),
        },
        // sequence-per-transaction-ends
        SequenceCase {
            felts: [
                0x691fab8a000000002000000000000000000000000000000009,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            ].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683210, spend: u256 { low: 0x9, high: 0x0 }, used: 0, remaining: 9, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
                Step { now: 1763683210, spend: u256 { low: 0xa, high: 0x0 }, used: 0, remaining: 9, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/token-per-tx-exceeded' },
                Step { now: 1763683211, spend: u256 { low: 0x9, high: 0x0 }, used: 0, remaining: 9, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/limit-expired' },
                Step { now: 1763683211, spend: u256 { low: 0x0, high: 0x0 }, used: 0, remaining: 9, window_start: 0, next_reset: 0, word: 0x0, refusal: 0 },
            ].span(),
        },
        // sequence-window-ends
        SequenceCase {
            felts: [
                0x691fabc60000003c2200000000000000000000000000000009,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
            ].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683259, spend: u256 { low: 0x9, high: 0x0 }, used: 0, remaining: 9, window_start: 1763683200, next_reset: 1763683260, word: 0x100000000691fab8000000000000000000000000000000009, refusal: 0 },
                Step { now: 1763683260, spend: u256 { low: 0x9, high: 0x0 }, used: 0, remaining: 9, window_start: 1763683260, next_reset: 1763683320, word: 0x100000000691fabbc00000000000000000000000000000009, refusal: 0 },
                Step { now: 1763683270, spend: u256 { low: 0x1, high: 0x0 }, used: 9, remaining: 0, window_start: 1763683260, next_reset: 1763683320, word: 0x0, refusal: 'session/token-window-exceeded' },
                Step { now: 1763683271, spend: u256 { low: 0x1, high: 0x0 }, used: 9, remaining: 0, window_start: 1763683260, next_reset: 1763683320, word: 0x0, refusal: 'session/limit-expired' },
                Step { now: 1763683320, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 9, window_start: 1763683320, next_reset: 1763683380, word: 0x0, refusal: 'session/limit-expired' },
            ].span(),
        },
        // sequence-fee-total
        SequenceCase {
            felts: [0x100000000000000000de0b6b3a7640000].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x6f05b59d3b20000, high: 0x0 }, used: 0, remaining: 1000000000000000000, window_start: 0, next_reset: 0, word: 0x10000000000000000000000000000000006f05b59d3b20000, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x0 }, used: 500000000000000000, remaining: 500000000000000000, window_start: 0, next_reset: 0, word: 0x10000000000000000000000000000000006f05b59d3b20000, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x6f05b59d3b20000, high: 0x0 }, used: 500000000000000000, remaining: 500000000000000000, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000de0b6b3a7640000, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 1000000000000000000, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/fee-total-exceeded' },
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x0 }, used: 1000000000000000000, remaining: 0, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000de0b6b3a7640000, refusal: 0 },
            ].span(),
        },
        // sequence-fee-of-sponsors-only
        SequenceCase {
            felts: [0x100000000000000000000000000000000].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x0 }, used: 0, remaining: 0, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000000, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/fee-total-exceeded' },
            ].span(),
        },
        // sequence-fee-first-of-nothing
        SequenceCase {
            felts: [0x100000000000000000de0b6b3a7640000].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x0 }, used: 0, remaining: 1000000000000000000, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000000, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0xde0b6b3a7640000, high: 0x0 }, used: 0, remaining: 1000000000000000000, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000de0b6b3a7640000, refusal: 0 },
            ].span(),
        },
        // sequence-fee-window
        SequenceCase {
            felts: [0xe100200000000000000000de0b6b3a7640000].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0xde0b6b3a7640000, high: 0x0 }, used: 0, remaining: 1000000000000000000, window_start: 1763683200, next_reset: 1763686800, word: 0x100000000691fab8000000000000000000de0b6b3a7640000, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 1000000000000000000, remaining: 0, window_start: 1763683200, next_reset: 1763686800, word: 0x0, refusal: 'session/fee-window-exceeded' },
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x0 }, used: 1000000000000000000, remaining: 0, window_start: 1763683200, next_reset: 1763686800, word: 0x100000000691fab8000000000000000000de0b6b3a7640000, refusal: 0 },
                Step { now: 1763686800, spend: u256 { low: 0x0, high: 0x0 }, used: 0, remaining: 1000000000000000000, window_start: 1763686800, next_reset: 1763690400, word: 0x100000000691fb99000000000000000000000000000000000, refusal: 0 },
                Step { now: 1763686800, spend: u256 { low: 0xde0b6b3a7640000, high: 0x0 }, used: 0, remaining: 1000000000000000000, window_start: 1763686800, next_reset: 1763690400, word: 0x100000000691fb99000000000000000000de0b6b3a7640000, refusal: 0 },
            ].span(),
        },
        // sequence-fee-sliding
        SequenceCase {
            felts: [0x1c200300000000000000000de0b6b3a7640000].span(),
            word: 0x0,
            steps: [
                Step { now: 1763686800, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 1000000000000000000, window_start: 0, next_reset: 0, word: 0x100000000691fb99000000000000000000000000000000001, refusal: 0 },
                Step { now: 1763690400, spend: u256 { low: 0xde0b6b3a7640000, high: 0x0 }, used: 1, remaining: 999999999999999999, window_start: 1763686800, next_reset: 1763694000, word: 0x0, refusal: 'session/fee-window-exceeded' },
                Step { now: 1763694000, spend: u256 { low: 0xde0b6b3a7640000, high: 0x0 }, used: 0, remaining: 1000000000000000000, window_start: 0, next_reset: 0, word: 0x100000000691fd5b000000000000000000de0b6b3a7640000, refusal: 0 },
                Step { now: 1763697600, spend: u256 { low: 0x0, high: 0x0 }, used: 1000000000000000000, remaining: 0, window_start: 1763694000, next_reset: 1763701200, word: 0x100000000691fd5b000000000000000000de0b6b3a7640000, refusal: 0 },
            ].span(),
        },
        // sequence-fee-beyond-128-bits
        SequenceCase {
            felts: [0x1ffffffffffffffffffffffffffffffff].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x1 }, used: 0, remaining: 340282366920938463463374607431768211455, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/fee-total-exceeded' },
                Step { now: 1763683200, spend: u256 { low: 0x5, high: 0x1000000000000000000 }, used: 0, remaining: 340282366920938463463374607431768211455, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/fee-total-exceeded' },
                Step { now: 1763683200, spend: u256 { low: 0xffffffffffffffffffffffffffffffff, high: 0x0 }, used: 0, remaining: 340282366920938463463374607431768211455, window_start: 0, next_reset: 0, word: 0x10000000000000000ffffffffffffffffffffffffffffffff, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x1 }, used: 340282366920938463463374607431768211455, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/fee-total-exceeded' },
            ].span(),
        },
        // sequence-fee-ends
        SequenceCase {
            felts: [0x691fb990000000000100000000000000000de0b6b3a7640000].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 1000000000000000000, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000001, refusal: 0 },
                Step { now: 1763686800, spend: u256 { low: 0x1, high: 0x0 }, used: 1, remaining: 999999999999999999, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000002, refusal: 0 },
                Step { now: 1763690400, spend: u256 { low: 0x1, high: 0x0 }, used: 2, remaining: 999999999999999998, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/limit-expired' },
                Step { now: 1763690400, spend: u256 { low: 0x0, high: 0x0 }, used: 2, remaining: 999999999999999998, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/limit-expired' },
            ].span(),
        },
        // sequence-fee-lowered-below-use
        SequenceCase {
            felts: [0x100000000000000000000000000000046].span(),
            word: 0x1000000000000000000000000000000000000000000000064,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x0 }, used: 100, remaining: 0, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000064, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 100, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/fee-total-exceeded' },
            ].span(),
        },
        // sequence-fee-sliding-begins-with-nothing
        SequenceCase {
            felts: [0x1c200300000000000000000000000000000046].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x0, high: 0x0 }, used: 0, remaining: 70, window_start: 0, next_reset: 0, word: 0x100000000691fab8000000000000000000000000000000000, refusal: 0 },
                Step { now: 1763686800, spend: u256 { low: 0x46, high: 0x0 }, used: 0, remaining: 70, window_start: 1763683200, next_reset: 1763690400, word: 0x100000000691fab8000000000000000000000000000000046, refusal: 0 },
                Step { now: 1763686800, spend: u256 { low: 0x1, high: 0x0 }, used: 70, remaining: 0, window_start: 1763683200, next_reset: 1763690400, word: 0x0, refusal: 'session/fee-window-exceeded' },
                Step { now: 1763690400, spend: u256 { low: 0x46, high: 0x0 }, used: 0, remaining: 70, window_start: 0, next_reset: 0, word: 0x100000000691fc7a000000000000000000000000000000046, refusal: 0 },
            ].span(),
        },
        // sequence-fee-window-begins-with-nothing
        SequenceCase {
            felts: [0x1c200200000000000000000000000000000046].span(),
            word: 0x0,
            steps: [
                Step { now: 1763686800, spend: u256 { low: 0x0, high: 0x0 }, used: 0, remaining: 70, window_start: 1763683200, next_reset: 1763690400, word: 0x100000000691fab8000000000000000000000000000000000, refusal: 0 },
                Step { now: 1763686800, spend: u256 { low: 0x46, high: 0x0 }, used: 0, remaining: 70, window_start: 1763683200, next_reset: 1763690400, word: 0x100000000691fab8000000000000000000000000000000046, refusal: 0 },
                Step { now: 1763690400, spend: u256 { low: 0x46, high: 0x0 }, used: 0, remaining: 70, window_start: 1763690400, next_reset: 1763697600, word: 0x100000000691fc7a000000000000000000000000000000046, refusal: 0 },
            ].span(),
        },
        // sequence-calls-window
        SequenceCase {
            felts: [0xe10120000000000000000000000000000000a].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x4, high: 0x0 }, used: 0, remaining: 10, window_start: 1763683200, next_reset: 1763686800, word: 0x100000000691fab8000000000000000000000000000000004, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x4, high: 0x0 }, used: 4, remaining: 6, window_start: 1763683200, next_reset: 1763686800, word: 0x100000000691fab8000000000000000000000000000000008, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x4, high: 0x0 }, used: 8, remaining: 2, window_start: 1763683200, next_reset: 1763686800, word: 0x0, refusal: 'session/calls-window-exceeded' },
                Step { now: 1763683200, spend: u256 { low: 0x2, high: 0x0 }, used: 8, remaining: 2, window_start: 1763683200, next_reset: 1763686800, word: 0x100000000691fab800000000000000000000000000000000a, refusal: 0 },
                Step { now: 1763686800, spend: u256 { low: 0xa, high: 0x0 }, used: 0, remaining: 10, window_start: 1763686800, next_reset: 1763690400, word: 0x100000000691fb9900000000000000000000000000000000a, refusal: 0 },
            ].span(),
        },
        // sequence-calls-total
        SequenceCase {
            felts: [0x1100000000000000000000000000000005].span(),
            word: 0x0,
            steps: [
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 0, remaining: 5, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000001, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 1, remaining: 4, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000002, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x4, high: 0x0 }, used: 2, remaining: 3, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/calls-total-exceeded' },
                Step { now: 1763683200, spend: u256 { low: 0x3, high: 0x0 }, used: 2, remaining: 3, window_start: 0, next_reset: 0, word: 0x1000000000000000000000000000000000000000000000005, refusal: 0 },
                Step { now: 1763683200, spend: u256 { low: 0x1, high: 0x0 }, used: 5, remaining: 0, window_start: 0, next_reset: 0, word: 0x0, refusal: 'session/calls-total-exceeded' },
            ].span(),
        },
        // sequence-calls-sliding
        SequenceCase {
            felts: [0xe101300000000000000000000000000000005].span(),
            word: 0x0,
            steps: [
                Step { now: 1763686800, spend: u256 { low: 0x5, high: 0x0 }, used: 0, remaining: 5, window_start: 0, next_reset: 0, word: 0x100000000691fb99000000000000000000000000000000005, refusal: 0 },
                Step { now: 1763686800, spend: u256 { low: 0x1, high: 0x0 }, used: 5, remaining: 0, window_start: 1763686800, next_reset: 1763690400, word: 0x0, refusal: 'session/calls-window-exceeded' },
                Step { now: 1763690400, spend: u256 { low: 0x5, high: 0x0 }, used: 0, remaining: 5, window_start: 0, next_reset: 0, word: 0x100000000691fc7a000000000000000000000000000000005, refusal: 0 },
            ].span(),
        },
    ]
}

#[derive(Drop, Copy)]
pub struct CallsCase {
    pub account: felt252,
    pub limits: Span<felt252>,
    pub calls: Span<(felt252, felt252, Span<felt252>)>,
    pub spent: Span<(felt252, u256, bool)>,
    pub fault: Span<felt252>,
}
#[cairofmt::skip]
pub fn calls_cases() -> Array<CallsCase> {
    array![
        // calls-transfer-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x7, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-transfer-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-transfer_from-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3704ffe8fba161be0e994951751a5033b1462b918ff785c0a636be718dfdb68, [0xacc0, 0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x7, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-transfer_from-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x3704ffe8fba161be0e994951751a5033b1462b918ff785c0a636be718dfdb68, [0xacc0, 0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-transferFrom-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x41b033f4a31df8067c24d1e9b550a2ce75fd4a29e1147af9752174f0e6cb20, [0xacc0, 0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x7, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-transferFrom-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x41b033f4a31df8067c24d1e9b550a2ce75fd4a29e1147af9752174f0e6cb20, [0xacc0, 0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-approve-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, true)].span(),
            fault: array![].span(),
        },
        // calls-approve-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-increase_allowance-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x1d13ab0a76d7407b1d5faccd4b3d8a9efe42f3d3c21766431d4fafb30f45bd4, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, true)].span(),
            fault: array![].span(),
        },
        // calls-increase_allowance-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x1d13ab0a76d7407b1d5faccd4b3d8a9efe42f3d3c21766431d4fafb30f45bd4, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-increaseAllowance-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x16cc063b8338363cf388ce7fe1df408bf10f16cd51635d392e21d852fafb683, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, true)].span(),
            fault: array![].span(),
        },
        // calls-increaseAllowance-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x16cc063b8338363cf388ce7fe1df408bf10f16cd51635d392e21d852fafb683, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-decrease_allowance-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3b076186c19fe96221e4dfacd40c519f612eae02e0555e4e115a2a6cf2f1c1f, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-decrease_allowance-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x3b076186c19fe96221e4dfacd40c519f612eae02e0555e4e115a2a6cf2f1c1f, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-decreaseAllowance-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x1aaf3e6107dd1349c81543ff4221a326814f77dadcc5810807b74f1a49ded4e, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-decreaseAllowance-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x1aaf3e6107dd1349c81543ff4221a326814f77dadcc5810807b74f1a49ded4e, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-safe_transfer_from-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x16f0218b33b5cf273196787d7cf139a9ad13d58e6674dcdce722b3bf8389863, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-safe_transfer_from-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x16f0218b33b5cf273196787d7cf139a9ad13d58e6674dcdce722b3bf8389863, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-safeTransferFrom-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x19d59d013d4aa1a8b1ce4c8299086f070733b453c02d0dc46e735edc04d6444, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-safeTransferFrom-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x19d59d013d4aa1a8b1ce4c8299086f070733b453c02d0dc46e735edc04d6444, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-safe_batch_transfer_from-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3556ee435402e506fc85acb898a9acb9daf2855fdec20673ec29a8cb1196cb7, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-safe_batch_transfer_from-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x3556ee435402e506fc85acb898a9acb9daf2855fdec20673ec29a8cb1196cb7, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-safeBatchTransferFrom-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x23cc35d21c405aa7adf1f3afcf558aec0dbe6a45cade725420609aef87e9035, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-safeBatchTransferFrom-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x23cc35d21c405aa7adf1f3afcf558aec0dbe6a45cade725420609aef87e9035, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-set_approval_for_all-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0xd86ca3d41635e20c180181046b11abcf19e1bdef3dcaa4c180300ccca1813f, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-set_approval_for_all-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0xd86ca3d41635e20c180181046b11abcf19e1bdef3dcaa4c180300ccca1813f, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-setApprovalForAll-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x2d4c8ea4c8fb9f571d1f6f9b7692fff8e5ceaf73b1df98e7da8c1109b39ae9a, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-setApprovalForAll-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x2d4c8ea4c8fb9f571d1f6f9b7692fff8e5ceaf73b1df98e7da8c1109b39ae9a, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-permit-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0xec05aa319b6958a87b81f9887ffc395d1d4a9e3203fefda7f12ae099375a8f, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-permit-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0xec05aa319b6958a87b81f9887ffc395d1d4a9e3203fefda7f12ae099375a8f, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-burn-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3e8cfd4725c1e28fa4a6e3e468b4fcf75367166b850ac5f04e33ec843e82c1, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-burn-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x3e8cfd4725c1e28fa4a6e3e468b4fcf75367166b850ac5f04e33ec843e82c1, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-burn_from-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x1f43d86aea24bb22dcb466a7b102c770bb801e32970ac8316d2c5ee8ed323b9, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-burn_from-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x1f43d86aea24bb22dcb466a7b102c770bb801e32970ac8316d2c5ee8ed323b9, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-burnFrom-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x35528e7a5a578129b17edda3b942aff94e6191011372bc35bf3d31dcbb2614b, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-burnFrom-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x35528e7a5a578129b17edda3b942aff94e6191011372bc35bf3d31dcbb2614b, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-send-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x38fb7b2e3c9c2e712beb3f0810da51cfd22c24f931002cf7b8fe9ec042de50c, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-send-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x38fb7b2e3c9c2e712beb3f0810da51cfd22c24f931002cf7b8fe9ec042de50c, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 0].span(),
        },
        // calls-mint-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x2f0b3c5710379609eb5495f1ecd348cb28167711b73609fe565a72734550354, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-mint-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x2f0b3c5710379609eb5495f1ecd348cb28167711b73609fe565a72734550354, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-balance_of-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x35a73cd311a05d46deda634c5ee045db92f811b4e74bca4437fcb5302b7af33, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-balance_of-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x35a73cd311a05d46deda634c5ee045db92f811b4e74bca4437fcb5302b7af33, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-swap-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x15543c3708653cda9d418b4ccd3be11368e40636c10c44b18cfe756b6d88b29, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-swap-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x15543c3708653cda9d418b4ccd3be11368e40636c10c44b18cfe756b6d88b29, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-Transfer-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x99cd8bde557814842a3121e8ddfd433a539b8c9f14bf31ebf108d12e6196e9, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-Transfer-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x99cd8bde557814842a3121e8ddfd433a539b8c9f14bf31ebf108d12e6196e9, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-transfers-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x23ca886028209bdec13b868526ad5645fa06297134296c83a408136a21c987a, [0xacc0, 0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transfers-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x23ca886028209bdec13b868526ad5645fa06297134296c83a408136a21c987a, [0xacc0, 0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-approveAll-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x25d12ac71beb828646b58614905a636d37ba36d2133429b3c618d53d6a16088, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-approveAll-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x25d12ac71beb828646b58614905a636d37ba36d2133429b3c618d53d6a16088, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-burnfrom-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x1726a322db7a8d1636e888af379e6734a6e3c65e3b767b37698b53e6bc774f6, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-burnfrom-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x1726a322db7a8d1636e888af379e6734a6e3c65e3b767b37698b53e6bc774f6, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-permit2-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x16f881b3dd0a1bf52965fa8de2adc6199cef183866d9a9b5b0ae9dc5897512f, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-permit2-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x16f881b3dd0a1bf52965fa8de2adc6199cef183866d9a9b5b0ae9dc5897512f, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-sendTo-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x1aa0468366b97ee496f5bddf4bf731b0e83957bea1ed3f47a279dfbd5100f7b, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-sendTo-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x1aa0468366b97ee496f5bddf4bf731b0e83957bea1ed3f47a279dfbd5100f7b, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-withdraw-listed
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, [0xb0b, 0x7, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-withdraw-elsewhere
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, [0xb0b, 0x7, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-transfer-without-calldata
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, array![].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transfer-too-short
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x7].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transfer-too-long
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x7, 0x0, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transfer-low-too-large
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x100000000000000000000000000000000, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transfer-high-too-large
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x0, 0x100000000000000000000000000000000].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transfer-largest
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff].span())].span(),
            spent: [(0x1001, u256 { low: 0xffffffffffffffffffffffffffffffff, high: 0xffffffffffffffffffffffffffffffff }, false)].span(),
            fault: array![].span(),
        },
        // calls-transfer-nothing
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x0, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-transfer_from-without-calldata
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3704ffe8fba161be0e994951751a5033b1462b918ff785c0a636be718dfdb68, array![].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transfer_from-too-short
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3704ffe8fba161be0e994951751a5033b1462b918ff785c0a636be718dfdb68, [0xacc0, 0xb0b, 0x7].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transfer_from-too-long
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3704ffe8fba161be0e994951751a5033b1462b918ff785c0a636be718dfdb68, [0xacc0, 0xb0b, 0x7, 0x0, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transfer_from-low-too-large
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3704ffe8fba161be0e994951751a5033b1462b918ff785c0a636be718dfdb68, [0xacc0, 0xb0b, 0x100000000000000000000000000000000, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transfer_from-high-too-large
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3704ffe8fba161be0e994951751a5033b1462b918ff785c0a636be718dfdb68, [0xacc0, 0xb0b, 0x0, 0x100000000000000000000000000000000].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transfer_from-largest
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3704ffe8fba161be0e994951751a5033b1462b918ff785c0a636be718dfdb68, [0xacc0, 0xb0b, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff].span())].span(),
            spent: [(0x1001, u256 { low: 0xffffffffffffffffffffffffffffffff, high: 0xffffffffffffffffffffffffffffffff }, false)].span(),
            fault: array![].span(),
        },
        // calls-transfer_from-nothing
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3704ffe8fba161be0e994951751a5033b1462b918ff785c0a636be718dfdb68, [0xacc0, 0xb0b, 0x0, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-transferFrom-without-calldata
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x41b033f4a31df8067c24d1e9b550a2ce75fd4a29e1147af9752174f0e6cb20, array![].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transferFrom-too-short
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x41b033f4a31df8067c24d1e9b550a2ce75fd4a29e1147af9752174f0e6cb20, [0xacc0, 0xb0b, 0x7].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transferFrom-too-long
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x41b033f4a31df8067c24d1e9b550a2ce75fd4a29e1147af9752174f0e6cb20, [0xacc0, 0xb0b, 0x7, 0x0, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transferFrom-low-too-large
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x41b033f4a31df8067c24d1e9b550a2ce75fd4a29e1147af9752174f0e6cb20, [0xacc0, 0xb0b, 0x100000000000000000000000000000000, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transferFrom-high-too-large
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x41b033f4a31df8067c24d1e9b550a2ce75fd4a29e1147af9752174f0e6cb20, [0xacc0, 0xb0b, 0x0, 0x100000000000000000000000000000000].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-transferFrom-largest
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x41b033f4a31df8067c24d1e9b550a2ce75fd4a29e1147af9752174f0e6cb20, [0xacc0, 0xb0b, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff].span())].span(),
            spent: [(0x1001, u256 { low: 0xffffffffffffffffffffffffffffffff, high: 0xffffffffffffffffffffffffffffffff }, false)].span(),
            fault: array![].span(),
        },
        // calls-transferFrom-nothing
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x41b033f4a31df8067c24d1e9b550a2ce75fd4a29e1147af9752174f0e6cb20, [0xacc0, 0xb0b, 0x0, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-approve-without-calldata
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, array![].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-approve-too-short
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, [0xb0b, 0x7].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-approve-too-long
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, [0xb0b, 0x7, 0x0, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-approve-low-too-large
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, [0xb0b, 0x100000000000000000000000000000000, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-approve-high-too-large
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, [0xb0b, 0x0, 0x100000000000000000000000000000000].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-approve-largest
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, [0xb0b, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, true)].span(),
            fault: array![].span(),
        },
        // calls-approve-nothing
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, [0xb0b, 0x0, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, true)].span(),
            fault: array![].span(),
        },
        // calls-increaseAllowance-without-calldata
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x16cc063b8338363cf388ce7fe1df408bf10f16cd51635d392e21d852fafb683, array![].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-increaseAllowance-too-short
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x16cc063b8338363cf388ce7fe1df408bf10f16cd51635d392e21d852fafb683, [0xb0b, 0x7].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-increaseAllowance-too-long
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x16cc063b8338363cf388ce7fe1df408bf10f16cd51635d392e21d852fafb683, [0xb0b, 0x7, 0x0, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-increaseAllowance-low-too-large
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x16cc063b8338363cf388ce7fe1df408bf10f16cd51635d392e21d852fafb683, [0xb0b, 0x100000000000000000000000000000000, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-increaseAllowance-high-too-large
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x16cc063b8338363cf388ce7fe1df408bf10f16cd51635d392e21d852fafb683, [0xb0b, 0x0, 0x100000000000000000000000000000000].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-increaseAllowance-largest
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x16cc063b8338363cf388ce7fe1df408bf10f16cd51635d392e21d852fafb683, [0xb0b, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, true)].span(),
            fault: array![].span(),
        },
        // calls-increaseAllowance-nothing
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x16cc063b8338363cf388ce7fe1df408bf10f16cd51635d392e21d852fafb683, [0xb0b, 0x0, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, true)].span(),
            fault: array![].span(),
        },
        // calls-decrease_allowance-without-calldata
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3b076186c19fe96221e4dfacd40c519f612eae02e0555e4e115a2a6cf2f1c1f, array![].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-decrease_allowance-too-short
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3b076186c19fe96221e4dfacd40c519f612eae02e0555e4e115a2a6cf2f1c1f, [0xb0b, 0x7].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-decrease_allowance-too-long
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3b076186c19fe96221e4dfacd40c519f612eae02e0555e4e115a2a6cf2f1c1f, [0xb0b, 0x7, 0x0, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-decrease_allowance-low-too-large
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3b076186c19fe96221e4dfacd40c519f612eae02e0555e4e115a2a6cf2f1c1f, [0xb0b, 0x100000000000000000000000000000000, 0x0].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-decrease_allowance-high-too-large
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3b076186c19fe96221e4dfacd40c519f612eae02e0555e4e115a2a6cf2f1c1f, [0xb0b, 0x0, 0x100000000000000000000000000000000].span())].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 0].span(),
        },
        // calls-decrease_allowance-largest
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3b076186c19fe96221e4dfacd40c519f612eae02e0555e4e115a2a6cf2f1c1f, [0xb0b, 0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-decrease_allowance-nothing
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0x1001, 0x3b076186c19fe96221e4dfacd40c519f612eae02e0555e4e115a2a6cf2f1c1f, [0xb0b, 0x0, 0x0].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-from-another
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [
                (0x1001, 0x3704ffe8fba161be0e994951751a5033b1462b918ff785c0a636be718dfdb68, [0xb0b, 0xacc0, 0x7, 0x0].span()),
                (0x1001, 0x41b033f4a31df8067c24d1e9b550a2ce75fd4a29e1147af9752174f0e6cb20, [0xb0b, 0xacc0, 0x7, 0x0].span()),
            ].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-no-calls-to-it
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [(0xda99, 0x15543c3708653cda9d418b4ccd3be11368e40636c10c44b18cfe756b6d88b29, [0x1, 0x2, 0x3].span())].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-two-tokens
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001, 0x2100000000000000000000000000000000, 0x1002].span(),
            calls: [
                (0x1001, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x1, 0x0].span()),
                (0x1002, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x14, 0x0].span()),
                (0x1001, 0x3704ffe8fba161be0e994951751a5033b1462b918ff785c0a636be718dfdb68, [0xacc0, 0xb0b, 0x12c, 0x0].span()),
                (0xda99, 0x15543c3708653cda9d418b4ccd3be11368e40636c10c44b18cfe756b6d88b29, array![].span()),
                (0x1001, 0x41b033f4a31df8067c24d1e9b550a2ce75fd4a29e1147af9752174f0e6cb20, [0xacc0, 0xb0b, 0xfa0, 0x1].span()),
                (0x1002, 0x1aaf3e6107dd1349c81543ff4221a326814f77dadcc5810807b74f1a49ded4e, [0xb0b, 0x5, 0x0].span()),
            ].span(),
            spent: [(0x1001, u256 { low: 0x10cd, high: 0x1 }, false), (0x1002, u256 { low: 0x14, high: 0x0 }, false)].span(),
            fault: array![].span(),
        },
        // calls-spenders
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [
                (0x1001, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, [0xda99, 0x1, 0x0].span()),
                (0x1001, 0x1d13ab0a76d7407b1d5faccd4b3d8a9efe42f3d3c21766431d4fafb30f45bd4, [0x91, 0x1, 0x0].span()),
                (0x1001, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, [0xda99, 0x2, 0x0].span()),
                (0x1001, 0x3b076186c19fe96221e4dfacd40c519f612eae02e0555e4e115a2a6cf2f1c1f, [0x92, 0x2, 0x0].span()),
            ].span(),
            spent: [(0x1001, u256 { low: 0x0, high: 0x0 }, true)].span(),
            fault: array![].span(),
        },
        // calls-third-is-bad
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [
                (0x1001, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x1, 0x0].span()),
                (0xda99, 0x15543c3708653cda9d418b4ccd3be11368e40636c10c44b18cfe756b6d88b29, array![].span()),
                (0x1001, 0x3e8cfd4725c1e28fa4a6e3e468b4fcf75367166b850ac5f04e33ec843e82c1, [0x1, 0x0].span()),
                (0x1002, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x1, 0x0].span()),
            ].span(),
            spent: array![].span(),
            fault: ['session/bad-token-call', 2].span(),
        },
        // calls-second-is-unlisted
        CallsCase {
            account: 0xacc0,
            limits: [0x2100000000000000000000000000000000, 0x1001].span(),
            calls: [
                (0x1001, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x1, 0x0].span()),
                (0x1002, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0xb0b, 0x1, 0x0].span()),
            ].span(),
            spent: array![].span(),
            fault: ['session/unlisted-token', 1].span(),
        },
    ]
}

#[derive(Drop, Copy)]
pub struct FeeCase {
    pub bounds: Span<(felt252, u64, u128)>,
    pub tip: u128,
    pub fee: u256,
}
#[cairofmt::skip]
pub fn fee_cases() -> Array<FeeCase> {
    array![
        // fee-nothing
        FeeCase {
            bounds: [('L1_GAS', 0, 0), ('L2_GAS', 0, 0), ('L1_DATA', 0, 0)].span(),
            tip: 0,
            fee: u256 { low: 0x1, high: 0x0 },
        },
        // fee-each
        FeeCase {
            bounds: [('L1_GAS', 3, 1000), ('L2_GAS', 5, 100000), ('L1_DATA', 7, 10000000)].span(),
            tip: 0,
            fee: u256 { low: 0x433ca58, high: 0x0 },
        },
        // fee-tip-on-l2-gas
        FeeCase {
            bounds: [('L1_GAS', 3, 1000), ('L2_GAS', 5, 100000), ('L1_DATA', 7, 10000000)].span(),
            tip: 11,
            fee: u256 { low: 0x433ca8f, high: 0x0 },
        },
        // fee-price-without-amount
        FeeCase {
            bounds: [('L1_GAS', 0, 1000000000000000), ('L2_GAS', 1000000000, 10000000000), ('L1_DATA', 0, 10000000000000)].span(),
            tip: 0,
            fee: u256 { low: 0x8ac7230489e80000, high: 0x0 },
        },
        // fee-largest
        FeeCase {
            bounds: [
                ('L1_GAS', 18446744073709551615, 340282366920938463463374607431768211455),
                ('L2_GAS', 18446744073709551615, 340282366920938463463374607431768211455),
                ('L1_DATA', 18446744073709551615, 340282366920938463463374607431768211455),
            ].span(),
            tip: 18446744073709551615,
            fee: u256 { low: 0xfffffffffffffffb0000000000000004, high: 0x2fffffffffffffffd },
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
    pub fingerprint: felt252,
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
            fingerprint: 0x27299224b98a74aa141ef3ab8288080a6f505f95ec1a029b12d942dd12d7ea3,
            terms: 0x73657373696f6e3200000000000005000000000000000000000000691fab80,
            rest: array![].span(),
            expected: 0x6d1cf3e5cc0706e8268016a538da063796d5b89d491449faedc59c18cf05091,
        },
        // hash-one-felt
        TokenCase {
            tx_hash: 0x3886249156b41ed53857939e6832446ca349d130d36be2046b5b71154b224bd,
            fingerprint: 0x3463fe83ad86449f29582c6cf50984258c5eacdfd7bf33652b0776daaced18e,
            terms: 0x73657373696f6e3200000100000005000000000000000000000000691fab80,
            rest: [0x0].span(),
            expected: 0x428902ac6799bcc94a81f617ab2b843bc16deadc6b2cd70cad1319456daf4be,
        },
        // hash-two-felts
        TokenCase {
            tx_hash: 0x25936d9067b4ac443f184f7df3bdf37a353844751d18f09526bdfc110d080c1,
            fingerprint: 0x2e6455783e77be2f13e288dfcca31e61901c8923cf9e2aec7988f500f03461a,
            terms: 0x73657373696f6e3200000200000005000000000000000000000000691fab80,
            rest: [0x1, 0x2].span(),
            expected: 0x7dbff4ec2e2589f605e110ecf97f61c2f022cf53320e73645fc0a4a117f9a8a,
        },
        // hash-two-felts-swapped
        TokenCase {
            tx_hash: 0xfb542c42969b03e49d23dbc609ad0881a8d87f4b8de1690065a92ebfb3ef13,
            fingerprint: 0xb0febaa9e61bf8630c0cdd285344e515501fa0ac7a5f28e984ec2a544c268d,
            terms: 0x73657373696f6e3200000200000005000000000000000000000000691fab80,
            rest: [0x2, 0x1].span(),
            expected: 0x3046b38c6c62f03f25e80f8dd3d037d629d857f4ded19689ddb1ebced038e4f,
        },
        // hash-five-felts
        TokenCase {
            tx_hash: 0x3879b9d0eddfbfdd22e162aa065c8969146cb6375237f6bdef4e2aa5214446d,
            fingerprint: 0x38bb7d78ea3022258ba34ca1f28035571a2c895a1ace810449337da01ceaa6e,
            terms: 0x73657373696f6e3200000500000005000000000000000000000000691fab80,
            rest: [
                0x3f0d4ddba4d2f122fb01dc68b54062d96aa7beee2043468e91f21a77acc8cbf,
                0x14b488357bb918cd04043358aa1850fad719c5f5cecd5f2971b92690a198998,
                0x30d69b31a8ca134ccfddcc8b9c0a0dc78ad1c0cddba7260815dee2bc8b9b1a4,
                0x319d77e32379ad2d5eda57a44cd265c90e82f3f3824b87c8cc38f848ca6197b,
                0x65ab5d10430f18c85d7323303a82cbd249bbef8c54a2479413abd00bf3eefc,
            ].span(),
            expected: 0x5592ccb45ad8f3fe6375a6737e82dc570bca24cae525289504a407bb303532d,
        },
        // hash-thirty-felts
        TokenCase {
            tx_hash: 0x39c67b84c1f24fc5bc4ed6437e8d4608b9695d96c24da33cbb1d6552b2f8a5b,
            fingerprint: 0x341322069d45b6ee81e9d6f272e0f53c6d4af95cc2f14cd902cb330d6640285,
            terms: 0x73657373696f6e3200001e00000005000000000000000000000000691fab80,
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
            expected: 0x2de27461dde32fa8d8e29c927532a065a3d82908d8506abd7c6dafd9ff23da5,
        },
        // hash-largest-felts
        TokenCase {
            tx_hash: 0x1ea9f176fbd473484c07bb7f5d680711b98c50bb7f406f9ad39d323a0fa54ae,
            fingerprint: 0x2ee3b982c6fd1a87ab770926ba58d4d8bde18191d352004c9a833dbb8275afe,
            terms: 0x73657373696f6e3200000300000005000000000000000000000000691fab80,
            rest: [
                0x800000000000011000000000000000000000000000000000000000000000000,
                0x800000000000011000000000000000000000000000000000000000000000000,
                0x800000000000011000000000000000000000000000000000000000000000000,
            ].span(),
            expected: 0x538160789d2b36f3baa4999ce283d360372c7403941f2aa87ff4625dbf9f225,
        },
    ]
}

#[derive(Drop, Copy)]
pub struct SlotCase {
    pub version: u32,
    pub fingerprint: felt252,
    pub revoked: bool,
    pub paused: bool,
    pub slot: felt252,
}
#[cairofmt::skip]
pub fn slot_cases() -> Array<SlotCase> {
    array![
        // slot-live
        SlotCase {
            version: 1,
            fingerprint: 0xf3536ac93e6d93c5cfb140743fb6da2ea6da430d4df8261a3fddc73195921d,
            revoked: false,
            paused: false,
            slot: 0x93e6d93c5cfb140743fb6da2ea6da430d4df8261a3fddc73195921d,
        },
        // slot-live-largest
        SlotCase {
            version: 4294967295,
            fingerprint: 0x800000000000011000000000000000000000000000000000000000000000000,
            revoked: false,
            paused: false,
            slot: 0x7fffffff8000011000000000000000000000000000000000000000000000000,
        },
        // slot-live-217-bits
        SlotCase {
            version: 0,
            fingerprint: 0x1ffffffffffffffffffffffffffffffffffffffffffffffffffffff,
            revoked: false,
            paused: false,
            slot: 0x1ffffffffffffffffffffffffffffffffffffffffffffffffffffff,
        },
        // slot-live-bit-217
        SlotCase {
            version: 0,
            fingerprint: 0x2000000000000000000000000000000000000000000000000000000,
            revoked: false,
            paused: false,
            slot: 0x0,
        },
        // slot-paused
        SlotCase {
            version: 1763683200,
            fingerprint: 0x3d124f81435ff63078770f7d93eee703d658b8683af7f2bb20ec646ec4f2d1f,
            revoked: false,
            paused: true,
            slot: 0x348fd5c0235ff63078770f7d93eee703d658b8683af7f2bb20ec646ec4f2d1f,
        },
        // slot-revoked
        SlotCase {
            version: 1763683200,
            fingerprint: 0x0,
            revoked: true,
            paused: false,
            slot: 0x348fd5c04000000000000000000000000000000000000000000000000000000,
        },
        // slot-revoked-largest
        SlotCase {
            version: 4294967295,
            fingerprint: 0x0,
            revoked: true,
            paused: false,
            slot: 0x7fffffffc000000000000000000000000000000000000000000000000000000,
        },
    ]
}

#[derive(Drop, Copy)]
pub struct EpochCase {
    pub tx_hash: felt252,
    pub epoch: felt252,
}
#[cairofmt::skip]
pub fn epoch_cases() -> Array<EpochCase> {
    array![
        // epoch-0
        EpochCase {
            tx_hash: 0x226785355e25195dc71cbe6029cd613535cac2dc63579403e8ec23647bba15a,
            epoch: 0x3cf504c4b52598b4b4adb03ee0040c36,
        },
        // epoch-1
        EpochCase {
            tx_hash: 0x3f32846dd2a4ff3d642c0b41257707246b539a1f4542fc3a8c6e0467c79f952,
            epoch: 0xe802e4128119abe5dedae8c63b5b3c8a,
        },
        // epoch-2
        EpochCase {
            tx_hash: 0x3534aa8fa6d73cafea4d2a96bacc2f726e9f6eae074f1cfd0674cb77124e885,
            epoch: 0x9a42e00020c3f37704ff8a70e41b5a8,
        },
    ]
}

#[derive(Drop, Copy)]
pub struct WholeTokenCase {
    pub session: u32,
    pub policies: Span<LeafCase>,
    pub calls: Span<(felt252, felt252, Span<felt252>)>,
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
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                },
            ].span(),
            calls: [(0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, array![].span())].span(),
            depth: 0,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x76870299c3447038e9f990d7e44c5c10a0ffbb2316f27613ba98cf0c2f0621,
            signing_hash: 0x2016f3fd6f846710c92257a99b902e4a63792819309db94f81f69d555cb8efc,
            token: [
                0x73657373696f6e320000000000000000000000000000000000000069473880, 0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0x6352f14b37f5548aee14e1fbd18e55d6162a6139f65595d9564870d05d59c57,
                0x237cc0042567e15536292037c8d699fa512670af5636cf203200de1b18b9dd1, 0x100000000000000000000000000000000,
                0x1134b99f85b823234c7c852e277b2e27e3d1a4be6db6bcc554d972fcf68228b,
                0x2c202eaf98729b1fe65bbd753fba3406ada254272495e30f4e1446fc31363a7,
            ].span(),
        },
        // token-live
        WholeTokenCase {
            session: 0,
            policies: [
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                },
            ].span(),
            calls: [(0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, array![].span())].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0xaaae695c2d8dbc62d3dcc0931074bbd3988e4fc7c6b4a6ff33d543c4f10272,
            signing_hash: 0x1247b03b6c1f835d78c62a4843246c0812cf610aa389644e7dda5eff6888e3,
            token: [
                0x73657373696f6e320000000000000000000000000000000000000069473880, 0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0x2bd40872d60768c854b7540794b76569b5ce14a31e701b100e066473c95c1eb,
                0x17d5f134393ca5a1a78c19c3fc35200d29ee870f967b33783ddac29a2c7bbb0, 0x100000000000000000000000000000000,
            ].span(),
        },
        // token-same-call-twice
        WholeTokenCase {
            session: 0,
            policies: [
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                },
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                },
            ].span(),
            calls: [
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, array![].span()),
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, array![].span()),
            ].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0x1b25d74b137caaa4ae88131ea72d0cf2bd584438cc3c18502a55218054e3a3c,
            signing_hash: 0x7d391825eeff0b22930e418374e60cb0e3e91cbd10fd163ac5a32e811149b48,
            token: [
                0x73657373696f6e320000000000000000000000000000000000000069473880, 0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0x3191843159414ac74bfa0f687753efb2b1cecaf9f4930d40fc5a10891b41db1,
                0x3426b0af6ab37e9d5f38416144816f0a8482358090f0f32d60a007e0be03028, 0x100000000000000000000000000000000, 0x0,
            ].span(),
        },
        // token-three-calls
        WholeTokenCase {
            session: 11,
            policies: [
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x239e4c8fbd11b680d7214cfc26d1780d5c099453f0832beb15fd040aebd4ebb,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x2ee5f5853cfdb768b0c148fda67f32959fd5e736c74e25fb5abe3e064e3b11c,
                },
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                },
                LeafCase {
                    contract: 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 1763683260,
                    rules: array![].span(),
                    leaf: 0x4024a0f126a9fd0d4521a592c8a768af89ef10b203479ac97fc16f9751366c0,
                },
            ].span(),
            calls: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x239e4c8fbd11b680d7214cfc26d1780d5c099453f0832beb15fd040aebd4ebb, array![].span()),
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, array![].span()),
                (0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, array![].span()),
            ].span(),
            depth: 2,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x3cba3c2bc489ac12b6449cd1628d927701019c8ac04a908c83954709341f0dc,
            signing_hash: 0x5c27cc3f6e3e73f7370bbb72226d83de450e51dbced1afa16040250dff9fee4,
            token: [
                0x73657373696f6e32000002ffffffff00000000691fab800000000069473880,
                0x6162636465666768696a6b6c6d6e6f707172737475767778797a2d30313233,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x37750b53aa17d27ddc5817372b0a1d95e7c1b1f66744d5a34e30f7927288d5c,
                0x6415323c07eec1a662b42504794d4d781fa1bf4721eebbfc359d3dfe19ce248,
                0x5935d70ce6580e0ad9ebf176d6637d1cad5a1fc0e236e03eb454ca80911644d,
                0xd0485ff15342b70c7de9be862cb531b3262f21a08b1ed0842aefec0269e0bb, 0x100000000000000000000000000000000, 0x0,
                0x2e787ad682c649196b91c8c05c44588539fd71009a356b2ae2900211cf38888, 0x100000000000000000000000000000000,
                0x4024a0f126a9fd0d4521a592c8a768af89ef10b203479ac97fc16f9751366c0,
                0x4f8f53afb3a5fd0469abe8320c2e0c86ccb61aed5f9189576d9dc61d0b78ff3, 0x1000000000000000000000000691fabbc,
                0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                0x4f8f53afb3a5fd0469abe8320c2e0c86ccb61aed5f9189576d9dc61d0b78ff3,
                0x192d5eed82e2f21421ee3de43c482a170f53347a5894a5ccceb28bf3101cf81,
                0x22a24efa511e20ed8f1cc836fae1e41df74f77a8022dfa9f8236a1d8717f904,
            ].span(),
        },
        // token-repeats-within
        WholeTokenCase {
            session: 13,
            policies: [
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x2fb64618a1d90a351bbdfbbbe9e1c955c0c4730871ecfaaea4d3667cf05f2b3,
                },
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x2fb64618a1d90a351bbdfbbbe9e1c955c0c4730871ecfaaea4d3667cf05f2b3,
                },
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x4fa3ef4306141d10cb7132ab78f871317bf7c345161ca5e1084ebdd87ba2fd2,
                },
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x4fa3ef4306141d10cb7132ab78f871317bf7c345161ca5e1084ebdd87ba2fd2,
                },
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x2fb64618a1d90a351bbdfbbbe9e1c955c0c4730871ecfaaea4d3667cf05f2b3,
                },
            ].span(),
            calls: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447, array![].span()),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447, array![].span()),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c, array![].span()),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c, array![].span()),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447, array![].span()),
            ].span(),
            depth: 4,
            owner: 0x0,
            tx_hash: 0xb42df6f38ec7cf68fe23ffbb47be85eaa3d92aef564fa42cc05c11c87453c5,
            signing_hash: 0x5ceb1a0d49551859fb5102be7f2ca428e6d9363b7708f0e5e6f7d6875a91839,
            token: [
                0x73657373696f6e320000040000000100000000000000000000000069473880, 0x646563616465,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x1a9cf54fdb64c947073d01e4ec3f01b3c2de80222078ac833777af5d81a9b10,
                0x3cbdbda5ee5a2f2eaf8c83bd1be133382e32ef1a846837b9505b9fc5bd2c9dd,
                0x513be74779c44fca87ce729fe6c18e827419744fecb1dc2556766fcf555dcec,
                0x33760aa2c6eda996eaf7df4a7d691d7d4e3df49f031c19fe0f6a19ea662e657, 0x100000000000000000000000000000000,
                0x58826decda8819a3987852c6bc517b8c7f28d9c82572fd1c10839289cb5601c,
                0x5d6ffacbb27a1b702f9bf75a3979d96da668e3c70c97f03f0bed57689107b5c,
                0x390891ab4be70556c03409e90b454bb16f0ecf6173b9253c6ba33cd0445e699,
                0x2100e266a91d9873ab7e4e18de1062c27cf5963fface6e9bd0f866926ebcb3a, 0x0, 0x100000000000000000000000000000000,
                0x266ad096be278d2bcac588592e8383cda8e1c39e81f8ea5475e7d306fe318cc,
                0x30d44b3eb1b3fc6661276b874858bf4fe40e81c57400fa18d54eccc9ae4e81,
                0x20a69078c6d0e2154c151a88b6f913f1661bce7b1d1fb9704f7b4f7379750a1,
                0x342cfeb81c6d437a84653fba79eb7247097f235e9b1765713cb500169154b14, 0x0, 0x100000000000000000000000000000000,
                0x58826decda8819a3987852c6bc517b8c7f28d9c82572fd1c10839289cb5601c,
                0x5d6ffacbb27a1b702f9bf75a3979d96da668e3c70c97f03f0bed57689107b5c,
                0x390891ab4be70556c03409e90b454bb16f0ecf6173b9253c6ba33cd0445e699,
                0x2100e266a91d9873ab7e4e18de1062c27cf5963fface6e9bd0f866926ebcb3a,
            ].span(),
        },
        // token-seventeenth
        WholeTokenCase {
            session: 14,
            policies: [
                LeafCase {
                    contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                    selector: 0x15963485a06bfcd11a3fc85cf5d4131b9c8d137c1af231542ecf0904d7add73,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x24c6e5de3b3738369a87be9a404f5ee3e7a5ed2c65068ac66ce6f28e7cd2bb,
                },
                LeafCase {
                    contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                    selector: 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523,
                    until: 1763683800,
                    rules: array![].span(),
                    leaf: 0x3700ea650f2570b2eddec7e4f5651cdce4ff956177de57574132b04a75d3bec,
                },
            ].span(),
            calls: [
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x15963485a06bfcd11a3fc85cf5d4131b9c8d137c1af231542ecf0904d7add73, array![].span()),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523, array![].span()),
            ].span(),
            depth: 5,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x219fa580835ad93fee6e700615791be8b95173deb5916ad3c37a651a9b859e5,
            signing_hash: 0x29219e472bcd3709ec7963eab913fbe6a431e3c0222f2ca95b0dae7aad75b4c,
            token: [
                0x73657373696f6e32000005691fab8000000000691fab7f0000000069473880, 0x61,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x1656849ecd1c11410286489be82a25869345c67f9c5908f39a63aa9f4c09cce,
                0x4f90bd5d7e53c9f82e9867935c86c8d6abcdc0126188d488283205d8c1be0db,
                0x2fc1f252072e599de405a79bb6328c2122356eb6e1774ee8caa3309d823ff1,
                0x2e0ecca4a5831865b981a01146916c8dc04ff107772d763e27835533a1eb793, 0x100000000000000000000000000000000, 0x0,
                0x0, 0x0, 0x0, 0x7b96304a71fa953266cac59ea95cf33b58fc4fa55b28b7cbf3f6bd6cbf312bc,
                0x1000000000000000000000000691fadd8, 0x654b28a76802582cd6016484a64ed65f9b8886cd654ed4ed6831ccbbd669938,
                0x4fafb5e126fea31f8b951531ff350bdc9de6f7c3075b69d7e36f6c0b6bf118c,
                0x136f57498aa9b81132dbbd7a426ee27e02e21d27d1badb723a73de3a35f8760,
                0x23131b2b6299a2996b69a8de17848ad4e2f5d8e0f7c1950c112b993e50d84eb,
                0x3ab9b2430cc64a0e3d2b09d4c9db26b8c946a963af13d64ec7d3694ab577900,
                0x13835f4cb0fabdf2c96dae85660c1b2886b4337411d0bf775cf727eb2e3cac4,
                0x58ecbccb34f34320726f4e82816476a92e8a94fa67bcdc9d3efe4a3cae3b16,
            ].span(),
        },
        // token-any-entry-point
        WholeTokenCase {
            session: 15,
            policies: [
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x0,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0xfa619656d2a8b69bcdf083cb2c1f86075d81b20d325019e2318b55360114ee,
                },
            ].span(),
            calls: [(0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0xa9ee4ce4a2d0e13e9d67e5cd3bca746dcf1fb8f2b8f05cdbbbdd0d5191eb7e, array![].span())].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0x26f2024b2560f9f8d7cde3c7a035e71e7d21fa34fc9ed15f767466f1543c2ab,
            signing_hash: 0x795294088159be8ff6700a121fc4ae8b969cb5500bd88b96c4b16c52876d821,
            token: [
                0x73657373696f6e320000000000000000000000000000000000000069473880, 0x616e792d656e7472792d706f696e74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0xfa619656d2a8b69bcdf083cb2c1f86075d81b20d325019e2318b55360114ee,
                0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
                0x4bb89d95d7653082fa6dc1ce735f480334d69b5b2cb28c59a4930b57553a176,
                0x9a420499526d34aecbca2d1458546700280309175c4dd1914910e959af4345, 0x200000000000000000000000000000000,
            ].span(),
        },
        // token-any-contract
        WholeTokenCase {
            session: 16,
            policies: [
                LeafCase {
                    contract: 0x0,
                    selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
                    until: 1763769600,
                    rules: array![].span(),
                    leaf: 0x39190368172215f4371f67d6711272125cdaebea1b1caa731efe5f7a43e901a,
                },
            ].span(),
            calls: [(0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, array![].span())].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0x2dee41b254ecd301d1e81c614b62efd2f240a47111cc4081df1f704dabbcb65,
            signing_hash: 0x2ff9b06415435d0f88fd951ddb2eeb57d5b0150e0a5a7bc267ecc31f49ae4f4,
            token: [
                0x73657373696f6e320000000000000000000000000000000000000069473880, 0x616e792d636f6e7472616374,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x39190368172215f4371f67d6711272125cdaebea1b1caa731efe5f7a43e901a,
                0x45b21bed9b5c6c34c2314437ac531aeb0c494f9ecbdd2b0474a1f15d353bfde,
                0x293d6e5d0cd1d0dc19e2dbbff5ec8e64a5c860682b97e53aec126e4c183d0ba,
                0x9b842970957bd74dda69223d43e8e28d3a434131e95af8de51345471c9c66e, 0x30000000000000000000000006920fd00,
            ].span(),
        },
        // token-anything
        WholeTokenCase {
            session: 17,
            policies: [
                LeafCase {
                    contract: 0x0,
                    selector: 0x0,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x1d1df621c11658359c8449e6692a66072b92ae8ae8dc1e860de8029f5c07de6,
                },
            ].span(),
            calls: [(0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xa9ee4ce4a2d0e13e9d67e5cd3bca746dcf1fb8f2b8f05cdbbbdd0d5191eb7e, array![].span())].span(),
            depth: 0,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x26196c296f6245ac06a8ee14146f5afc45bb6de220c7898e7c6b0d350041ea,
            signing_hash: 0x5edf3da6e02f30bd4caa8ef468a34a3e9f5db549055fefc6599de64ac14b035,
            token: [
                0x73657373696f6e320000000000000000000000000000000000000069473880, 0x616e797468696e67,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x1d1df621c11658359c8449e6692a66072b92ae8ae8dc1e860de8029f5c07de6,
                0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
                0x1a8fdda5af9d5cc48deee7d868826774c1fca9f681df1a92d93bb39a2db6bab,
                0xcb8da475339c577db7cc1443ec53e741e056f3fcee9e0aeb0c89988182a317, 0x400000000000000000000000000000000,
                0x2d0add8b654745646b5476922dc1c823c6580c968acd63266c3dd3926766fc2,
                0x253db5b7a56116bc4d12d83bf4f12f2d2d74662bf4f7ae64430fac26d88f058,
            ].span(),
        },
        // token-all-kinds
        WholeTokenCase {
            session: 18,
            policies: [
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x5ddce13e35b601b7166033a85633922d719366306ad1cc65065b406405f7352,
                },
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x0,
                    until: 1763690400,
                    rules: array![].span(),
                    leaf: 0x444ad175edd5dd3d562de27cd635f50452c838b420b6ec04b66d66a722c714a,
                },
                LeafCase {
                    contract: 0x0,
                    selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x70b089e288734080f4e675415fc8c2945176652efa84af8691c45dcd62e08dc,
                },
                LeafCase {
                    contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                    selector: 0x1482408710165f49db4f7b422428870c37d86b0624cd661b387e24aa64f0249,
                    until: 1763683201,
                    rules: array![].span(),
                    leaf: 0x162afdbeac6468bd0e44d6413be41744a1f1a78c5e52d2754282ea352b8c49a,
                },
                LeafCase {
                    contract: 0x0,
                    selector: 0x0,
                    until: 1763683230,
                    rules: array![].span(),
                    leaf: 0x7dff9ced1b808b4f31f7fe85d8abe5c3b9cf4dbeec6af586c7877bda233eae4,
                },
                LeafCase {
                    contract: 0x0,
                    selector: 0x0,
                    until: 1763683230,
                    rules: array![].span(),
                    leaf: 0x7dff9ced1b808b4f31f7fe85d8abe5c3b9cf4dbeec6af586c7877bda233eae4,
                },
            ].span(),
            calls: [
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, array![].span()),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0xa9ee4ce4a2d0e13e9d67e5cd3bca746dcf1fb8f2b8f05cdbbbdd0d5191eb7e, array![].span()),
                (0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, array![].span()),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x1482408710165f49db4f7b422428870c37d86b0624cd661b387e24aa64f0249, array![].span()),
                (0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xa9ee4ce4a2d0e13e9d67e5cd3bca746dcf1fb8f2b8f05cdbbbdd0d5191eb7e, array![].span()),
                (0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xa9ee4ce4a2d0e13e9d67e5cd3bca746dcf1fb8f2b8f05cdbbbdd0d5191eb7e, array![].span()),
            ].span(),
            depth: 3,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x1e279a8df70877116d33ecd8f1b5a130eefaffd9745629269d38ed7e9609186,
            signing_hash: 0x64bd55c910bd1af11447cc2b474a323915af0a4e029e3d18fd3746bcb29049e,
            token: [
                0x73657373696f6e32000003691fab8000000000691fab800000000069473880, 0x6d69786564,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x30b187f21f80f999151911f401aba12207f7f2f10117a5c3eacb37ffbc9d57f,
                0x256fa6b366c4552ca0221176ab9252bd51f1ed197a602c4e5ef7f1f5c866750,
                0x64bcebce83240690cf4dcd98e4267393803f06f4c5592267d0b2427c9436b7d,
                0x16cbf324b7d1896d3fa167c873b4a21f478e6b6f60d4a0db8702f1dd9e64601, 0x100000000000000000000000000000000,
                0x444ad175edd5dd3d562de27cd635f50452c838b420b6ec04b66d66a722c714a,
                0x47f94a240681b24bed1323715e813ca6a1ffe6c8093c022b4d9e89868e2c96d,
                0xbdd26db2f5274906bbcb4f2f51e0ad0293145174a924f93890eeb343c74273, 0x2000000000000000000000000691fc7a0,
                0x5ddce13e35b601b7166033a85633922d719366306ad1cc65065b406405f7352,
                0x47f94a240681b24bed1323715e813ca6a1ffe6c8093c022b4d9e89868e2c96d,
                0xbdd26db2f5274906bbcb4f2f51e0ad0293145174a924f93890eeb343c74273, 0x300000000000000000000000000000000,
                0x162afdbeac6468bd0e44d6413be41744a1f1a78c5e52d2754282ea352b8c49a,
                0x6de98d5f19fc766ab42064d74b7c710312e0acb30b8c52ec1dd68038a2bff66,
                0xbdd26db2f5274906bbcb4f2f51e0ad0293145174a924f93890eeb343c74273, 0x1000000000000000000000000691fab81,
                0x70b089e288734080f4e675415fc8c2945176652efa84af8691c45dcd62e08dc,
                0x6de98d5f19fc766ab42064d74b7c710312e0acb30b8c52ec1dd68038a2bff66,
                0xbdd26db2f5274906bbcb4f2f51e0ad0293145174a924f93890eeb343c74273, 0x4000000000000000000000000691fab9e, 0x0,
                0x0, 0x249f5d47f18926a9482f8b82e1e3e8aec14af7c769e6d21778b28643f9a16ac, 0x0,
                0x6d67fa09b3fa356182dc4233b119e8aafd7767bf1b4c143a7e545eb623e34c2,
                0x4069d8c7d8fbcdcbbdc4015d4dfe52c8b418a9e51b94f513b1d6a02c526063,
            ].span(),
        },
        // token-deep
        WholeTokenCase {
            session: 50,
            policies: [
                LeafCase {
                    contract: 0x1000,
                    selector: 0x1327afb88b1a8cae435ceb9ed5031cf78029ddb30364a7d272408c14e25d35c,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x0,
                },
                LeafCase {
                    contract: 0x13e7,
                    selector: 0x307a55e19fae2d70e65ebfd8080e4a388358e27a9dcc1a704764acc41e60ddc,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x0,
                },
                LeafCase {
                    contract: 0x11f4,
                    selector: 0x367e78578d5f7cf69169a6ebe8be184b02124da8768a33fcef39d4909393846,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x0,
                },
            ].span(),
            calls: [
                (0x1000, 0x1327afb88b1a8cae435ceb9ed5031cf78029ddb30364a7d272408c14e25d35c, array![].span()),
                (0x13e7, 0x307a55e19fae2d70e65ebfd8080e4a388358e27a9dcc1a704764acc41e60ddc, array![].span()),
                (0x11f4, 0x367e78578d5f7cf69169a6ebe8be184b02124da8768a33fcef39d4909393846, array![].span()),
            ].span(),
            depth: 10,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x3eb767f5314aa55f25133b32eefd67b98f159a1d117c82e176a25b23e03f6fc,
            signing_hash: 0x2d2eed71068897a046566a285dec8d9782ca39fe3b090a774a8685721158fd3,
            token: [
                0x73657373696f6e3200000a691fab8000000000000000000000000069473880, 0x74686f7573616e64,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x6dc652fe2d83743e783041095c2fb86b2d135a0af8c0bbe3bdb459a914193df,
                0x1ad753f4ab65ec1efa02186dce8f3ad2bf60c48f31d4208a8532518475013dc,
                0x6ac1ae9bb21ec0d5ac386157438b720b4cd45c480ecc2d5bb708d21ecdf53e4,
                0x1bcb49c8361e357116fa40f998cfe6de937725ded93a0cb261f3dd3b4e87b03, 0x100000000000000000000000000000000,
                0x33ce6bcc9aa160336a22523cf6347477bc4c26714d848f94309005ea3fc3f3b,
                0x7649c99131416837f89f7e9ed9b86ba4ef549293126eafbecbf1067661dbd6d,
                0x56845b3f4d3198a224c2822ab11014b3c0b5a514df70ecd9af29ef468422295,
                0x42f445e221fefd77a19c5f596be32c2d17b622c8265060ee50abd923a95265e,
                0xcdba653aee31fb6e5be1dc2e2cc2ca2a4875c302787e0ce644810424f26f55,
                0x3b2198f900a9ae88e138748aa929e75c01d90abf7feb96f5216912e64041279,
                0x50ad835665dcbd25c69262b870bcd5eee15e8ceacb51dc879c5fbc1a41d0ca6,
                0x58a0fb4a8b6c2aa06a17d8411c94a89660d5fc1247bd671923c35656511ae73,
                0x46c4e8ff11762f9138029d5eca8b79c622da86c679cc4b7a4f5726a43f16760,
                0x687b71fc899fef3cec87ca3df19e67b25883814be402d798e6098903fef0e34, 0x100000000000000000000000000000000,
                0x2282cd35ab809e4854f874f432e5e93d470647bb771eae005110367ff6895af,
                0x700500e2407afb79f1646345d6e78d0268182349d1c4ffdf591c473cd13c899,
                0x26fbe3d48af1b8edfe3414c975f121c632070a60ef1edc2c08faa9370f960, 0x0, 0x0,
                0xa2b0547a754ac830206b2d79001234ab3db7c05e07fe8487c8808b59d8f5e4,
                0x36158ca2662df1505392986fae93c9d4a6a464a4098b7ba3600458fbcc83a2c,
                0x59d340ac6ccc038f91f2657f966e8741aa573a29a44b522518f8123dbe1185e,
                0x3d0e3b8b281740a41e138259ba2bf04ff814a5d0e10ada4f142bc5e28bf7b7b,
                0x5997296f296e12b3bf5525b50ad28c7d751749e256769b28d5cd0a093f3b294, 0x100000000000000000000000000000000,
                0x79edd7b7cffece20196291cf10c1c27beff88bcd92765d39c74a2066877a839,
                0xc6f49a7ebd0e859595c20c85fd723460ebec738c47e24c2cd588328ba82452,
                0x5d0e48ef1e6959a8c9a0575102a86e165a6c7ec91c174c7f27b387968425e9b,
                0xd77eaa59d80bed9656dddc377966d2402a75772732c8f19e515c17e94ca120,
                0x4b4483618f9b4ece616a236999a9ee72f15a6e605b185e85ff04acdf65017c0,
                0x5e8303a5e4e1a9c4878ab11e63e737829c24c2aa5057e8a0745e7bc30ed88c4,
                0x304a7eba0b2ef81c90d886204ebf9435506f7678ef64652bb34d20717e39442,
                0x6ca3680146d39e62e951b2f725f99f76a0d9e31b2c30e6a30dd3131fa4bffd7,
                0x2f9b84b194db749bc0e36127b923eeebdb58ecedeca4a0f8366ba60233c76be,
                0x687b71fc899fef3cec87ca3df19e67b25883814be402d798e6098903fef0e34,
                0x2c425088fd9eee5ac3921eb06215fdbd9453873d3d8102fb72a9ac79310bf8a,
                0x38cb55da7a6789d837403ac2dc96eaa0268e9963ee7636286f3a754306ad8b1,
            ].span(),
        },
        // token-surrender
        WholeTokenCase {
            session: 11,
            policies: array![].span(),
            calls: [(0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161, 0x3fab092e963914fd624eedd965d67f571fea93cae38bbacb48be7db091be933, [0x6162636465666768696a6b6c6d6e6f707172737475767778797a2d30313233, 0xffffffff].span())].span(),
            depth: 2,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x25871f22bc540824248027e7ae7944c002c99332438cf4b18b6a9d3bd78d2b4,
            signing_hash: 0x78b6052a40e22b071272a79ff2d91849e4bdcc320001458a686e3079fc37701,
            token: [
                0x73657373696f6e32000002ffffffff00000000691fab800000000069473880,
                0x6162636465666768696a6b6c6d6e6f707172737475767778797a2d30313233,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x37750b53aa17d27ddc5817372b0a1d95e7c1b1f66744d5a34e30f7927288d5c,
                0x6415323c07eec1a662b42504794d4d781fa1bf4721eebbfc359d3dfe19ce248,
                0x9144c478c64797aa96588e6722a514fc42a5f6f969d5a2007d90d1dc071f6,
                0x262305d742c6b407f84c41a24e4882d95d3689f99d34e65a8874fe224a921e3,
                0x192d5eed82e2f21421ee3de43c482a170f53347a5894a5ccceb28bf3101cf81,
                0x22a24efa511e20ed8f1cc836fae1e41df74f77a8022dfa9f8236a1d8717f904,
            ].span(),
        },
        // token-surrender-live
        WholeTokenCase {
            session: 11,
            policies: array![].span(),
            calls: [(0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161, 0x3fab092e963914fd624eedd965d67f571fea93cae38bbacb48be7db091be933, [0x6162636465666768696a6b6c6d6e6f707172737475767778797a2d30313233, 0xffffffff].span())].span(),
            depth: 2,
            owner: 0x0,
            tx_hash: 0x110398cebac7095f3b5deb4cec4c67d7acd3acd4df833f1581b34458a97729d,
            signing_hash: 0x2ee481fb3ad16d7ea796e8513327bcee01fda779cb7a64793cd1ac8b3fd0902,
            token: [
                0x73657373696f6e32000002ffffffff00000000691fab800000000069473880,
                0x6162636465666768696a6b6c6d6e6f707172737475767778797a2d30313233,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x37750b53aa17d27ddc5817372b0a1d95e7c1b1f66744d5a34e30f7927288d5c,
                0x6415323c07eec1a662b42504794d4d781fa1bf4721eebbfc359d3dfe19ce248,
                0x7f614567289a0f4646461663209d7c9f43ca1153c0601e16737c63f3daef034,
                0x3f46b2babc6e5c1953ad034fa61a8a33041563e8c12a5a23a806aeec1612e9c,
            ].span(),
        },
        // token-two-rules
        WholeTokenCase {
            session: 23,
            policies: [
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: [
                        0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                        0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
                    ].span(),
                    leaf: 0x63be1d45dfc8e3d20bfc6a807f41705291db825e3aed3308c8c1c8de4b9d8cc,
                },
            ].span(),
            calls: [(0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x4563918244f40000, 0x0].span())].span(),
            depth: 0,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x15e21cf2e3a58501dfd580d9e9d6d54456ccb560aee1c6fc3b31be51f6decf1,
            signing_hash: 0x6e912daf309a040dbe3bf898779119776a6970100ef06f07f24ed8613fbb,
            token: [
                0x73657373696f6e320000000000000000000000000000000000000069473880, 0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x63be1d45dfc8e3d20bfc6a807f41705291db825e3aed3308c8c1c8de4b9d8cc,
                0x627f1370ec38550eb7a0f17fde9d7821dc0033c83bdd6f42fc5021f32e44ca8,
                0x7b9b9b96f4d885275f44cd7aaf2b57beca92f4c707cf7e48f5bb3a83c606547,
                0x1f45d24b2921f3a06c1d4d8fdd408d186ebec0703f75ba0521fbf81a1787beb, 0x50100000000000000000000000000000000,
                0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
                0x264f4171db58c976fc4c7baf18b0805dec3a8269776dbbbae292f6f3f69b7d1,
                0x2a7d52f65c3b09a834bb98f17ec9a22bbcbcb831d7bfa567b8489e1588cd9ac,
            ].span(),
        },
        // token-two-rules-repeated
        WholeTokenCase {
            session: 23,
            policies: [
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: [
                        0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                        0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
                    ].span(),
                    leaf: 0x63be1d45dfc8e3d20bfc6a807f41705291db825e3aed3308c8c1c8de4b9d8cc,
                },
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: [
                        0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                        0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
                    ].span(),
                    leaf: 0x63be1d45dfc8e3d20bfc6a807f41705291db825e3aed3308c8c1c8de4b9d8cc,
                },
            ].span(),
            calls: [
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x4563918244f40000, 0x0].span()),
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x4563918244f40000, 0x0].span()),
            ].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0x28b70735ab7dabd11289fd664a30e71414899e170355d04f476b417b3496c51,
            signing_hash: 0x24fa08226f5355eed2b989147d0982f41f7ec1e273b81d76405727e21725ff7,
            token: [
                0x73657373696f6e320000000000000000000000000000000000000069473880, 0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x63be1d45dfc8e3d20bfc6a807f41705291db825e3aed3308c8c1c8de4b9d8cc,
                0x627f1370ec38550eb7a0f17fde9d7821dc0033c83bdd6f42fc5021f32e44ca8,
                0x7ca4e132e5b35739c07e47c5761bbceef5776b4e6397884a558901b96a9daa2,
                0x2bec10ebab4c3167a93838490aa6b5c8d29a6857d78ead2d6f1a476e6b6541f, 0x50100000000000000000000000000000000,
                0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0, 0x0,
            ].span(),
        },
        // token-rules-of-two
        WholeTokenCase {
            session: 25,
            policies: [
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c,
                    until: 0,
                    rules: [
                        0x30700000000000000000000000000000000, 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                        0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                        0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x10e00000000000000000000000000000001, 0x1,
                        0x0, 0x10b00000000000000000000000000000001, 0x0, 0x1,
                    ].span(),
                    leaf: 0x701e43c2322b6d33d5e326aed34566d9e5e20fce4d6ba81a79ce29cf420e982,
                },
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 1763769600,
                    rules: [
                        0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                        0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
                    ].span(),
                    leaf: 0x2f78c8a0cc54f0f95d4498ef90d9f2618ec13c20c08b18bc988e68407c7ebfd,
                },
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 1763769600,
                    rules: [
                        0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                        0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
                    ].span(),
                    leaf: 0x2f78c8a0cc54f0f95d4498ef90d9f2618ec13c20c08b18bc988e68407c7ebfd,
                },
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c,
                    until: 0,
                    rules: [
                        0x30700000000000000000000000000000000, 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                        0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                        0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x10e00000000000000000000000000000001, 0x1,
                        0x0, 0x10b00000000000000000000000000000001, 0x0, 0x1,
                    ].span(),
                    leaf: 0x701e43c2322b6d33d5e326aed34566d9e5e20fce4d6ba81a79ce29cf420e982,
                },
            ].span(),
            calls: [
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0xffffffffffffffffffffffffffffffff, 0x0].span()),
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x4563918244f40000, 0x0].span()),
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x4563918244f40000, 0x0].span()),
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x219209e083275171774dab1df80982e9df2096516f06319c5c6d71ae0a8480c, [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0xffffffffffffffffffffffffffffffff, 0x0].span()),
            ].span(),
            depth: 1,
            owner: 0x0,
            tx_hash: 0x22ddde43fe32da39a480ab7da0d02c00938a5a8b25d8dc7e4a67dffbeef2eee,
            signing_hash: 0x62489eecf1369f3d01bf0554c9112d3f1dbb2791fa4cf2b458a2883a3290dc1,
            token: [
                0x73657373696f6e320000010000000000000000000000000000000069473880, 0x74776f,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x6e9f4d1009c982e143292b96c2eda7d07390350629232442a7446ad6f838e1f,
                0x29e53f21b047c68cd6e3042b7d99c9bf74cd642d34e216a35d5436ae2349643,
                0xf72be405c8797db811e5e7a4a0cf504e4dfc1f4a9ef7a818845e2f25d459b7,
                0x10ed23f1b8b245cc0e5b0b54cc2590fb203c53ededed5309c45be1d7bfad9df, 0xa0100000000000000000000000000000000,
                0x30700000000000000000000000000000000, 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x10e00000000000000000000000000000001, 0x1,
                0x0, 0x10b00000000000000000000000000000001, 0x0, 0x1,
                0x2f78c8a0cc54f0f95d4498ef90d9f2618ec13c20c08b18bc988e68407c7ebfd, 0x5010000000000000000000000006920fd00,
                0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
                0x701e43c2322b6d33d5e326aed34566d9e5e20fce4d6ba81a79ce29cf420e982, 0x0, 0xa0100000000000000000000000000000000,
                0x30700000000000000000000000000000000, 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x10e00000000000000000000000000000001, 0x1,
                0x0, 0x10b00000000000000000000000000000001, 0x0, 0x1,
                0x2f78c8a0cc54f0f95d4498ef90d9f2618ec13c20c08b18bc988e68407c7ebfd,
            ].span(),
        },
        // token-rules-of-three
        WholeTokenCase {
            session: 26,
            policies: [
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: [0x10c00000000000000000000000000000001, 0x7, 0x1000000000000000000].span(),
                    leaf: 0x50a3ebd42a1932f966946ddee0f665806e1a914b76f912ad5878ab2c42e0971,
                },
                LeafCase {
                    contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                    selector: 0x385db09101c59a2e68099c2b6eeb094f53497df2518141b20ad57880fb8503a,
                    until: 1763683205,
                    rules: [
                        0x10200000000000000000000000000000011, 0x0, 0x10500000000000000000000000000000002,
                        0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffff, 0x50f00000000000000000000000000000004, 0x0,
                        0x0, 0x1, 0x0, 0xffffffffffffffffffffffffffffffff, 0x0, 0x0, 0x1, 0xffffffffffffffffffffffffffffffff,
                        0xffffffffffffffffffffffffffffffff,
                    ].span(),
                    leaf: 0x7d40c309a08f65f69a9532e295d00e5c27a8d946314097de9dd33128219c077,
                },
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x239e4c8fbd11b680d7214cfc26d1780d5c099453f0832beb15fd040aebd4ebb,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x2ee5f5853cfdb768b0c148fda67f32959fd5e736c74e25fb5abe3e064e3b11c,
                },
            ].span(),
            calls: [
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0x0, 0x7, 0x1000000000000000000].span()),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x385db09101c59a2e68099c2b6eeb094f53497df2518141b20ad57880fb8503a, [
                    0x0, 0x0, 0x800000000000011000000000000000000000000000000000000000000000000, 0x0,
                    0xffffffffffffffffffffffffffffffff, 0xffffffffffffffffffffffffffffffff, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
                    0x0, 0x0, 0x0, 0x1,
                ].span()),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x239e4c8fbd11b680d7214cfc26d1780d5c099453f0832beb15fd040aebd4ebb, array![].span()),
            ].span(),
            depth: 2,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x147ccec4f9832ea0fa5949146a9bb2968e5280be98d185d1c47c0e8dc2608f5,
            signing_hash: 0x5b0bb069a49823e898305db32cacf77ebf824cc56d75e0c6897ba66707e9331,
            token: [
                0x73657373696f6e320000020000000000000000000000000000000069473880, 0x7468726565,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x7ef525fb1368cb0a3c00edc1ca397809af23aa55580137ec844a6d4f5c35036,
                0x4cfbe218f727a39407aa3e58fd8bd9e8dbb69ac25cc7fab64b1470cfb3eb29b,
                0x79ab74a0d55e811e2abe5591ad37963200e44b10f6de8cbef8722c2b09e26ea,
                0x11dda7ddaf1b6cced6f5e39d5622912822e9e46bfafa8e1887fdeeebaca0052, 0x30100000000000000000000000000000000,
                0x10c00000000000000000000000000000001, 0x7, 0x1000000000000000000,
                0x7d40c309a08f65f69a9532e295d00e5c27a8d946314097de9dd33128219c077,
                0x4f8f53afb3a5fd0469abe8320c2e0c86ccb61aed5f9189576d9dc61d0b78ff3, 0xf01000000000000000000000000691fab85,
                0x10200000000000000000000000000000011, 0x0, 0x10500000000000000000000000000000002,
                0x800000000000010ffffffffffffffffffffffffffffffffffffffffffffffff, 0x50f00000000000000000000000000000004, 0x0,
                0x0, 0x1, 0x0, 0xffffffffffffffffffffffffffffffff, 0x0, 0x0, 0x1, 0xffffffffffffffffffffffffffffffff,
                0xffffffffffffffffffffffffffffffff, 0x50a3ebd42a1932f966946ddee0f665806e1a914b76f912ad5878ab2c42e0971,
                0x4f8f53afb3a5fd0469abe8320c2e0c86ccb61aed5f9189576d9dc61d0b78ff3, 0x100000000000000000000000000000000, 0x0,
                0x260d2ed64d3de779daca5b8adb12f54c2185f9946d61da287cf82f5d6a6adbe,
                0x3a7bef87f2864a4b1bc7adfd96923301641c175fa0f5c39bc34c01477a9a438,
                0x15abf87b0c123e4b9d8bba17cbd7f06d2700ccc68ce8fee771d1c106c08b63d,
            ].span(),
        },
        // token-rules-of-five
        WholeTokenCase {
            session: 27,
            policies: [
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0xd356f3b11c152b77e362453828f96c2c95d1146570b7060c78cd3e6651a8fa,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x654b28a76802582cd6016484a64ed65f9b8886cd654ed4ed6831ccbbd669938,
                },
                LeafCase {
                    contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                    selector: 0x1c6fcefc88e469ca1c06d9c55300659bcdb67f52779bb769aea7831418b6a77,
                    until: 7054732800,
                    rules: [
                        0x10600000000000000000000000000000000, 0x0, 0x10600000000000000000000000000000001, 0x1,
                        0x10600000000000000000000000000000002, 0x2, 0x10600000000000000000000000000000003, 0x3,
                    ].span(),
                    leaf: 0x2d88b2cfdc27864ebf1182c9de3da2cac6a95666d7fdbc9f6fad2af6d7a1fbc,
                },
                LeafCase {
                    contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                    selector: 0x1c6fcefc88e469ca1c06d9c55300659bcdb67f52779bb769aea7831418b6a77,
                    until: 7054732800,
                    rules: [
                        0x10600000000000000000000000000000000, 0x0, 0x10600000000000000000000000000000001, 0x1,
                        0x10600000000000000000000000000000002, 0x2, 0x10600000000000000000000000000000003, 0x3,
                    ].span(),
                    leaf: 0x2d88b2cfdc27864ebf1182c9de3da2cac6a95666d7fdbc9f6fad2af6d7a1fbc,
                },
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c,
                    until: 5291049600,
                    rules: [
                        0x10600000000000000000000000000000000, 0x0, 0x10600000000000000000000000000000001, 0x1,
                        0x10600000000000000000000000000000002, 0x2,
                    ].span(),
                    leaf: 0x3ac3c98575f293d8e6d30442dd4f8dae3e2cf0939222290545f3ad960f1f809,
                },
            ].span(),
            calls: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0xd356f3b11c152b77e362453828f96c2c95d1146570b7060c78cd3e6651a8fa, array![].span()),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x1c6fcefc88e469ca1c06d9c55300659bcdb67f52779bb769aea7831418b6a77, [0x0, 0x1, 0x2, 0x3].span()),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x1c6fcefc88e469ca1c06d9c55300659bcdb67f52779bb769aea7831418b6a77, [0x0, 0x1, 0x2, 0x3].span()),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x88d7dafcc21bb57dfaae186fb82e55034c19f24f833000cc044766d9c18c5c, [0x0, 0x1, 0x2].span()),
            ].span(),
            depth: 3,
            owner: 0x0,
            tx_hash: 0x19394ce047ccbefc0c4f1bf2595c0d595789c28d1bffefebf67f083006ebfd3,
            signing_hash: 0x77375cab2a74a27e5bb82e40982e8c18904fbeac23b3d0eebf64dc83469dae,
            token: [
                0x73657373696f6e32000003691fab8000000000000000000000000069473880, 0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x6dce9c3cd3ad301eaee48653522d86427717e63065d40ad3e0b278b8a1df0fb,
                0x746602511a613d97670aa0dbe9dec963b1ac684a16c0e7f977120d9e8b13355,
                0x855571650f9d53030251c0d2567f12cd203cdcc26d90db1013c3c4cccf8cca,
                0x1dcd55a257cbe003bb272f6a28aa3eca43300731664f39bcb5a838aa94c26ae, 0x100000000000000000000000000000000,
                0x537e165d63685138e2c28188d31a783f1684edfa6f30bbfb247616d4b123b1b,
                0x1e39bff3023fd648cb825602219ff22a98383fa7bbb1789e59a360e87e2d0f9,
                0x2744ef58afa0c895057b04dc1799a96c5196b4261cd9a31df204475339fa0b, 0x801000000000000000000000001a47eae00,
                0x10600000000000000000000000000000000, 0x0, 0x10600000000000000000000000000000001, 0x1,
                0x10600000000000000000000000000000002, 0x2, 0x10600000000000000000000000000000003, 0x3, 0x0, 0x0,
                0x175151e5fda327f400579b5441e1503b4fa5c43455db28e795c81992b3cb9e5, 0x0, 0x6010000000000000000000000013b5f0280,
                0x10600000000000000000000000000000000, 0x0, 0x10600000000000000000000000000000001, 0x1,
                0x10600000000000000000000000000000002, 0x2, 0x2b2236c4d3e0d03336407a3bc250e05ea5056f69f4851a3bb29f7d10624d686,
                0x4bff35bf926e0138a901d85c369df95e1137cd4c296f210e39b5b8a93272881,
                0x2744ef58afa0c895057b04dc1799a96c5196b4261cd9a31df204475339fa0b,
            ].span(),
        },
        // token-rules-of-sixteen
        WholeTokenCase {
            session: 28,
            policies: [
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447,
                    until: 0,
                    rules: [0x10100000000000000000000000000000000, 0xf].span(),
                    leaf: 0x741538f5933fc82a2725d97d101ae7746bdfcac552d8aaeadc06e703538fb85,
                },
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0xd356f3b11c152b77e362453828f96c2c95d1146570b7060c78cd3e6651a8fa,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x654b28a76802582cd6016484a64ed65f9b8886cd654ed4ed6831ccbbd669938,
                },
            ].span(),
            calls: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0x2d2c6489eb62a7d2ff0284032811603f1a3455e44436b2db9c09baa10336447, [0xf].span()),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0xd356f3b11c152b77e362453828f96c2c95d1146570b7060c78cd3e6651a8fa, array![].span()),
            ].span(),
            depth: 4,
            owner: 0x0,
            tx_hash: 0x2f5bcc17d9b9db7a24010fca178d2413b15b630d3dfe420063916f90f098df5,
            signing_hash: 0x67c6f7426231ae7c7a08ebff25d96966d1f87668f2b20a3d78ee9764b91fd8b,
            token: [
                0x73657373696f6e32000004691fab8000000000000000000000000069473880, 0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x78cde6c340e15028eff9be11b8971754d284f8145f1029bbb370244c33c9f99,
                0x4046d9486ca7945b4aff7a2db138539d129c42c4527692a528ea5f68e7534fa,
                0x62461c45e25f4937f932d42a04c8ba573cea740ce755362d5c673d8f9886b4e,
                0x5da28545202d39a058a3dd81cc7a634ca85b568a5a60f0ce535b3a04347611, 0x20100000000000000000000000000000000,
                0x10100000000000000000000000000000000, 0xf, 0x2b51ec85bae23a802d7f59e6ed58a00250bad8abf6892f7719740a4492b8b12,
                0x4e8913507d962d2fa8fd6107bb0a633ac1fcba7b2daf8646092eb06e8cd9d4c,
                0x3bd9c1f2a485b31620c0fbec3d2f25671ce7cd845b2e5660d9e8a04d166b6ff,
                0x69a417649d72f0496f84573797c865e6f2bfac748ad92436f60571dad77c00c, 0x100000000000000000000000000000000,
                0x1b482501c75e1eeff29853320cdfb335189ffafba3a6e297eb5571a1508a69c,
                0x294134371cbc57bc47dad91b16a875caf6627a6d3067b4f728c1cc4bcf1e369,
                0x745e2ba92de56524fea01f5ad18cc64c83bf5c13487680640eda2f1fe1969f0,
                0x15878849282393c5c38fb8ecd11f6719e98ce4065681dc1f78ba55f96bf78a0,
            ].span(),
        },
        // token-rules-of-seventeen
        WholeTokenCase {
            session: 29,
            policies: [
                LeafCase {
                    contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                    selector: 0x15963485a06bfcd11a3fc85cf5d4131b9c8d137c1af231542ecf0904d7add73,
                    until: 0,
                    rules: [0x10a00000000000000000000000000000010, 0x691fab800, 0x0].span(),
                    leaf: 0x56f1e392499189be7d927b9b5d2714c58b105ae9b2ec4ce301486c9831adcb7,
                },
                LeafCase {
                    contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                    selector: 0x129b7693545e7d6796557455c17b77af218889c16af6042756fa47fde35e964,
                    until: 0,
                    rules: [0x10a00000000000000000000000000000008, 0x348fd5c00, 0x0].span(),
                    leaf: 0x6552f0faf8c01f5f42872c7f635ff561c98191bf02d44e9b9eac5ae9610aeb7,
                },
                LeafCase {
                    contract: 0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38,
                    selector: 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x6153b265b1fd3b75adec08f12c218c1f18f61a512c4d73fc9e73c1ff5b8f79,
                },
            ].span(),
            calls: [
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x15963485a06bfcd11a3fc85cf5d4131b9c8d137c1af231542ecf0904d7add73, [0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x691fab801, 0x0].span()),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x129b7693545e7d6796557455c17b77af218889c16af6042756fa47fde35e964, [0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x348fd5c01, 0x0].span()),
                (0x2a9fffdd07cf0109ec90151aaf4677b2d7e3938ac018fc195d9dd5e2ac2af38, 0x2979287743fc9323bd8e3f513f06468849cf4695b9599f9e20e9704e0077523, array![].span()),
            ].span(),
            depth: 5,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x38cff784989f1cf17f97f60a22964337e9fd6d9c4dd868c9fa6cd78e53eaae4,
            signing_hash: 0x259674e3732ade7d3207bcdc893e0583d008b15c4187f4ea8e4eebdd480d0af,
            token: [
                0x73657373696f6e32000005691fab8000000000000000000000000069473880, 0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x65f1b0f30cb54f9587b9b45a66bd316cb8db58a3fa38d006cba06b799ae48b4,
                0x5cf3f2a1eccd8f07260360d9624fa943567128363f52a99644b683481072f89,
                0x1c5482d6bcdc1f098f716db4d07a535a7d83cb7f96227d46a6fd77e597cfb9d,
                0x388887f4ba5b5543231b275beba6e2e5e11307cb7cbda1a4236a928c4e4d332, 0x30100000000000000000000000000000000,
                0x10a00000000000000000000000000000010, 0x691fab800, 0x0, 0x0, 0x0, 0x0, 0x0,
                0x44ca8ca53f5b62151b54c767765469980d7c0e703815ea26ca6ae03c3022456, 0x30100000000000000000000000000000000,
                0x10a00000000000000000000000000000008, 0x348fd5c00, 0x0,
                0x897ea6a9a2c0e34acaf8bad1bfdf72224c2765dde2e6be77b1be98b997e2c3,
                0x5e65aa672bbfb4667d7dd30d8837fc6eee8e8ea33c9b5d327b2d970c9b0d9ba,
                0x1ef1afff8b90d27668a9515cc5b496ce3055f120f35bc073eb49610d21b2bb7,
                0x76865bd9192a9d9dbe82a9191b741e25ea20de26d6d4a6eec79ddc059208fe1,
                0x77a603f09e6bdc097a8a6e0bbca788e12dfed38a668a4adb9fa47d7e6c77889, 0x100000000000000000000000000000000,
                0x5760bce343ba29cab96924e13dd51ebe10266750c61a865774bdc11d23c14bf,
                0x7ed9e2a16b21b9fde901cc4ac9879229fee9a08cfd366000357defc8d1c76f9,
                0x1a76fb2f8e33e5f0707895e9fcc29b5b59691011d49051a56d2dceea9558c8,
                0x122e844e49dbf073528a8bead0b6a06debde65254076ed38351ae6c533a7681,
                0x77a603f09e6bdc097a8a6e0bbca788e12dfed38a668a4adb9fa47d7e6c77889,
                0x5823e51848ee9beb372c1383a5664c2fc1d754c9b39ae48fbbbcf232436e3d5,
                0x2e6b98d6d7ba36d2bae5bf490746a677695f91e1b096dec6cb9ed010edb5923,
            ].span(),
        },
        // token-rules-of-wildcards
        WholeTokenCase {
            session: 30,
            policies: [
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x0,
                    until: 0,
                    rules: [0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161].span(),
                    leaf: 0x31c5c6a8c1b5018ed386742d0cecfb699044d9736872c31b2b5dfb99ce896c7,
                },
                LeafCase {
                    contract: 0x0,
                    selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
                    until: 0,
                    rules: [0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161].span(),
                    leaf: 0x4ddb12b965fe238be2ac681127d618fc6f24209b8af596e2a04b4c32c06c132,
                },
                LeafCase {
                    contract: 0x0,
                    selector: 0x0,
                    until: 1763683200,
                    rules: [
                        0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
                        0x10100000000000000000000000000000001, 0x0,
                    ].span(),
                    leaf: 0x226787ed79b73642e551de1016f58eee1640f227b25428c04037a6efd9e7a9f,
                },
                LeafCase {
                    contract: 0x0,
                    selector: 0x0,
                    until: 1763683200,
                    rules: [
                        0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
                        0x10100000000000000000000000000000001, 0x0,
                    ].span(),
                    leaf: 0x226787ed79b73642e551de1016f58eee1640f227b25428c04037a6efd9e7a9f,
                },
            ].span(),
            calls: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0xa9ee4ce4a2d0e13e9d67e5cd3bca746dcf1fb8f2b8f05cdbbbdd0d5191eb7e, [0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161].span()),
                (0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, [0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161].span()),
                (0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xa9ee4ce4a2d0e13e9d67e5cd3bca746dcf1fb8f2b8f05cdbbbdd0d5191eb7e, [0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161, 0x0].span()),
                (0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xa9ee4ce4a2d0e13e9d67e5cd3bca746dcf1fb8f2b8f05cdbbbdd0d5191eb7e, [0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161, 0x0].span()),
            ].span(),
            depth: 2,
            owner: 0x0,
            tx_hash: 0x8b220f6ef46d6c23853600248266b6b2fe45f1fa443c79f4374e281f0d6922,
            signing_hash: 0x7ef9bbc1f9cd5086fa2dfd246752ef8f96aa5c92bb8249a6bee6fa1a0cfb18b,
            token: [
                0x73657373696f6e320000020000000000000000000000000000000069473880, 0x72756c65642d77696c646361726473,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0xc18046df2c94bb691bcaf3ce7930a158bbb0fd037a3a73e42ee3f65acbba42,
                0x4d0e2c0a17df99a3f0166709f383f76b1ca9af5e3b1cff0391a938574fba3fa,
                0x1d01edfe652acada8b519df220921816068d8ad40f26b9ff9733b1feb7bac0c,
                0x14583c945aebe677d5f0cf2e46a49fddc2caf2939cdb80062986b7f1e00b903, 0x20200000000000000000000000000000000,
                0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
                0x4ddb12b965fe238be2ac681127d618fc6f24209b8af596e2a04b4c32c06c132,
                0x70f1f281f5913bd4e0547e6ede3dc1a2e097a709ac82a0ec5799b57d9a9f980, 0x20300000000000000000000000000000000,
                0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
                0x31c5c6a8c1b5018ed386742d0cecfb699044d9736872c31b2b5dfb99ce896c7,
                0x70f1f281f5913bd4e0547e6ede3dc1a2e097a709ac82a0ec5799b57d9a9f980, 0x404000000000000000000000000691fab80,
                0x10100000000000000000000000000000000, 0x13c94b13c07727a5ff0976bae62083e08bbe9d0c4214e8538f8c52d6304c161,
                0x10100000000000000000000000000000001, 0x0, 0x0,
                0x462eb5618efef71fe44a9e25ea56452603bcaf0ac257da396ee7adbe39914a8, 0x0,
            ].span(),
        },
        // token-fee-limit
        WholeTokenCase {
            session: 31,
            policies: [
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                },
            ].span(),
            calls: [(0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, array![].span())].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0xc22300d0eb02ffef5fcc671208f4c60cc0cf32d745bc2809376032a52059f4,
            signing_hash: 0x33c71df35b64005f19c73dbfacdaf4d32c4629b7d78d4bd1a9f9de86b4b0248,
            token: [
                0x73657373696f6e320000400000000000000000000000000000000069473880, 0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0x3db5dabf52dea379a33af600bdb45a480f5f5753efb7c9d247ecbcfbe7db9f9,
                0x251230db74f0775e735e7a2aec61ee33e34f875efbd2e6286c9d925cd119d1c, 0x100000000000000001bc16d674ec80000,
                0x100000000000000000000000000000000,
            ].span(),
        },
        // token-token-limit
        WholeTokenCase {
            session: 38,
            policies: [
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                },
            ].span(),
            calls: [(0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, array![].span())].span(),
            depth: 0,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0x1948c95b9c5c2969054b29c3ee60fb9a6a3f89b4d45e48ff0b20b58d1992230,
            signing_hash: 0x4cfe89e94b082b7887a172bfc22fc3ed8f82bbd9644b68637625c2f248e26ff,
            token: [
                0x73657373696f6e320008400000000000000000000000000000000069473880, 0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0x5ce945ff465c24da7089d91a1329f172490f464e616905e6a6a578f36e9a2a1,
                0x17220d6f2d71e55552481626cc10888346a7edeeadeabf04a1d473d8e7098b1, 0x100000000000000000de0b6b3a7640000,
                0x151802200000000000000056bc75e2d63100000, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                0x100000000000000000000000000000000, 0x57b70e90133c04ec16acd3660dd9769d7ec8cfd793b7ed897e96bf64efc5788,
                0x2a1c6e68c7bb56cb1eed6b1a29d80cf591dc8c88432ae5c8b0e53928a312efd,
            ].span(),
        },
        // token-sixteen-limits
        WholeTokenCase {
            session: 41,
            policies: [
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                },
            ].span(),
            calls: [(0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, array![].span())].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0x31ee1bb50439bf717e56bb5fabac209708ace0af25cb07f06e5aec5e5fdbde4,
            signing_hash: 0x4154a24af32bc9f43b8a4b2270e7d42c0957a11651e727025e7c2975e68c0ef,
            token: [
                0x73657373696f6e32003a40691fab8000000000000000000000000069473880, 0x7369787465656e,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0x23998a080771ba56f24598b84f213ce7a6e4714f5bc37dd63febe5177c21aab,
                0x1ce146fb6377b7f674115e87e37a2f2ef56d684c03404d074a0e25c12c15268, 0x6f05b59d3b20000,
                0x100000000000000056bc75e2d63100000, 0x151800200000000000000001bc16d674ec80000,
                0x6928e60000000e100300000000000000000de0b6b3a7640000, 0x1000000000000000000000000000000010,
                0x11000000000000000000000000000186a0, 0x1518012000000000000000000000000000003e8,
                0x93a801200000000000000000000000000001388, 0xe101300000000000000000000000000000064,
                0x2000000000000000000de0b6b3a7640000, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                0x240000000000000000016345785d8a0000, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                0x691fab810000000029ffffffffffffffffffffffffffffffff,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x3c2200000000000000000000000000000005,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x5a2600000000000000000000000000000006,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x12f00000000000000000000000000000007,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x2100000000000000000000000000000000,
                0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7, 0x100000000000000000000000000000000,
            ].span(),
        },
        // token-denied
        WholeTokenCase {
            session: 45,
            policies: [
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x0,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0xfa619656d2a8b69bcdf083cb2c1f86075d81b20d325019e2318b55360114ee,
                },
                LeafCase {
                    contract: 0x0,
                    selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
                    until: 1763769600,
                    rules: array![].span(),
                    leaf: 0x39190368172215f4371f67d6711272125cdaebea1b1caa731efe5f7a43e901a,
                },
            ].span(),
            calls: [
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0xa9ee4ce4a2d0e13e9d67e5cd3bca746dcf1fb8f2b8f05cdbbbdd0d5191eb7e, array![].span()),
                (0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, array![].span()),
            ].span(),
            depth: 1,
            owner: 0x0,
            tx_hash: 0x11bbe35c9ea838660a36c60d2f5192bd9b70c844e3a2db603c9e65f19e33973,
            signing_hash: 0x78042f8dbc18732e9f4e7da01ee2b91f4af9147a32c7299a415b72f98a00716,
            token: [
                0x73657373696f6e320300010000000000000000000000000000000069473880, 0x64656e792d736f6d65,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x27988d6eeb070c94233c2f354e024b8f1e6f4192b3749622252efaede4d08ac,
                0x5c9852c8ff68cc6f5fc7df5516d945d0f13a5017b7dc2504cdaa8e8ad7ff810,
                0x3b34e8e2e60584c010a4229dcf4d5d6d127421bddd2cca641abd437877d391d,
                0x2eeca58d5e8447c1e0d15998a795467d78812863e35f9ea35d47e00302f6835, 0x0,
                0x13f734facc9a48ae09bd352a43d9ebb4afa4b56380a26a28d45729205c90151, 0x0,
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x3e8cfd4725c1e28fa4a6e3e468b4fcf75367166b850ac5f04e33ec843e82c1, 0x691fab81,
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x200000000000000000000000000000000,
                0x39190368172215f4371f67d6711272125cdaebea1b1caa731efe5f7a43e901a, 0x30000000000000000000000006920fd00,
                0xfa619656d2a8b69bcdf083cb2c1f86075d81b20d325019e2318b55360114ee,
            ].span(),
        },
        // token-most-denied
        WholeTokenCase {
            session: 49,
            policies: [
                LeafCase {
                    contract: 0x0,
                    selector: 0x0,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x1d1df621c11658359c8449e6692a66072b92ae8ae8dc1e860de8029f5c07de6,
                },
            ].span(),
            calls: [(0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xa9ee4ce4a2d0e13e9d67e5cd3bca746dcf1fb8f2b8f05cdbbbdd0d5191eb7e, array![].span())].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0x1883f1c6691c1e0faeaafdcbd9bd225900891f19cfd48beaec4604cc21067c1,
            signing_hash: 0x525e0ef95ab53eb1af65a9234b6ad56996ca6b38767af165671b495718e9843,
            token: [
                0x73657373696f6e32ff00000000000000000000000000000000000069473880, 0x6d6f73742d64656e696564,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x1d1df621c11658359c8449e6692a66072b92ae8ae8dc1e860de8029f5c07de6,
                0x6ee12127443131402d7dd797afb99651b825faa8737870663894da25b4d3f41,
                0x695f5528fdcd2b590572a8d58cd9b2f3faf848dd5020e3259cdfe575eecaa80,
                0x22b3fd637179d7b9f68a021bca0657863daee1d4a55a0fea5d6a80838b8542a,
                0x126e794ebe25758ed860615c7c08eb577f8855c9c50f3540aec4260287c8289, 0x1000,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1001,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1002,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1003,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1004,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1005,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1006,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1007,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1008,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1009,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x100a,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x100b,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x100c,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x100d,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x100e,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x100f,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1010,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1011,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1012,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1013,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1014,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1015,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1016,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1017,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1018,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1019,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x101a,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x101b,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x101c,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x101d,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x101e,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x101f,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1020,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1021,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1022,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1023,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1024,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1025,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1026,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1027,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1028,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1029,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x102a,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x102b,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x102c,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x102d,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x102e,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x102f,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1030,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1031,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1032,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1033,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1034,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1035,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1036,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1037,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1038,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1039,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x103a,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x103b,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x103c,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x103d,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x103e,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x103f,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1040,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1041,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1042,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1043,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1044,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1045,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1046,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1047,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1048,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1049,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x104a,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x104b,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x104c,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x104d,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x104e,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x104f,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1050,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1051,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1052,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1053,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1054,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1055,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1056,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1057,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1058,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1059,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x105a,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x105b,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x105c,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x105d,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x105e,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x105f,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1060,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1061,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1062,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1063,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1064,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1065,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1066,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1067,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1068,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1069,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x106a,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x106b,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x106c,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x106d,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x106e,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x106f,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1070,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1071,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1072,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1073,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1074,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1075,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1076,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1077,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1078,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x1079,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x107a,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x107b,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x107c,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x107d,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x107e,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x400000000000000000000000000000000,
            ].span(),
        },
        // token-required-caller
        WholeTokenCase {
            session: 46,
            policies: [
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 0,
                    rules: array![].span(),
                    leaf: 0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                },
            ].span(),
            calls: [(0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, array![].span())].span(),
            depth: 0,
            owner: 0x0,
            tx_hash: 0x1f6a42b6448ea8e9a8cf5bbd284fc233bb43d263774145afd75f7233814e3fa,
            signing_hash: 0x6d5b9fd6a66cff12ef63b356f4bf981137fa943c05aad7ae6877398937e6882,
            token: [
                0x73657373696f6e328000000000000000000000000000000000000069473880, 0x64656661756c74,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0x7b78220638cf992f7578713c19c6649817179d712d4267d1c322305a9535a14,
                0x4c65aa9919426dfede2b3d715e0a8150db63f0d4cdbaa13ae88003901c87e65,
                0x28587c74bb56ffd0c1783597ae8bec68ce237252ff34af0167fc34477ca86a3,
                0x26cd9fcf9b3d35d248eb1236eb82bf6c1b7b73f57bf7ca76eee617a16275aa6,
                0x126e794ebe25758ed860615c7c08eb577f8855c9c50f3540aec4260287c8289, 0x100000000000000000000000000000000,
            ].span(),
        },
        // token-everything-first-use
        WholeTokenCase {
            session: 47,
            policies: [
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 1763769600,
                    rules: [
                        0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                        0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
                    ].span(),
                    leaf: 0x2f78c8a0cc54f0f95d4498ef90d9f2618ec13c20c08b18bc988e68407c7ebfd,
                },
                LeafCase {
                    contract: 0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                    selector: 0x0,
                    until: 1763856000,
                    rules: array![].span(),
                    leaf: 0x432dc8df8fef3d5cceeda016e26fcc0df028ffd2f7ed16a28cfaceaefda8d4b,
                },
                LeafCase {
                    contract: 0x0,
                    selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
                    until: 0,
                    rules: [0x10100000000000000000000000000000000, 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7].span(),
                    leaf: 0x3b7577d898b60cd16870940fed0c44c46ad9d42f2f2ad4b648276de31bad370,
                },
            ].span(),
            calls: [
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x4563918244f40000, 0x0].span()),
                (0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976, 0xa9ee4ce4a2d0e13e9d67e5cd3bca746dcf1fb8f2b8f05cdbbbdd0d5191eb7e, array![].span()),
                (0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, [0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7].span()),
            ].span(),
            depth: 2,
            owner: 0x491656e026852fd6f5224697a4bd45a13e8c0dd861904f6159db1e7ca3e45c8,
            tx_hash: 0xf7a7df22578c8d57a75e18b279c5f1c52473567f2b36c3467a922326a1699d,
            signing_hash: 0x310d5426e0461ffa625fb705d331d9c20eda3b3c9124f8b4eb62f4b32574f37,
            token: [
                0x73657373696f6e32823a42691fab8200000000691fab800000000069473880, 0x65766572797468696e67,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0xca926011ce9faab3373a3507a26255d937d125fd0243edec2fce840e05238,
                0x41de071354d88ef91e0ad9d0213f2fba7876a7595292fe94023a3fa9255140b,
                0x32c1e464a72a5d1db281fece982348f817dfd36eddc18785f45bc673170255e,
                0xde01bf1c75e1864f674667473a21b9f574b4a86fe62bfc00ccc63e126971fe,
                0x126e794ebe25758ed860615c7c08eb577f8855c9c50f3540aec4260287c8289, 0x6f05b59d3b20000,
                0x100000000000000056bc75e2d63100000, 0x151800200000000000000001bc16d674ec80000,
                0x6928e60000000e100300000000000000000de0b6b3a7640000, 0x1000000000000000000000000000000010,
                0x11000000000000000000000000000186a0, 0x1518012000000000000000000000000000003e8,
                0x93a801200000000000000000000000000001388, 0xe101300000000000000000000000000000064,
                0x2000000000000000000de0b6b3a7640000, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                0x240000000000000000016345785d8a0000, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                0x691fab810000000029ffffffffffffffffffffffffffffffff,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x3c2200000000000000000000000000000005,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x5a2600000000000000000000000000000006,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x12f00000000000000000000000000000007,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x2100000000000000000000000000000000,
                0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7,
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x3e8cfd4725c1e28fa4a6e3e468b4fcf75367166b850ac5f04e33ec843e82c1, 0x691fab81,
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x5010000000000000000000000006920fd00,
                0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
                0x432dc8df8fef3d5cceeda016e26fcc0df028ffd2f7ed16a28cfaceaefda8d4b,
                0x79f32d81b99fd9d2d20b13039fd4c59650325d95e9c1dea6d66576dc8c4f3aa, 0x200000000000000000000000069224e80,
                0x2f78c8a0cc54f0f95d4498ef90d9f2618ec13c20c08b18bc988e68407c7ebfd,
                0x79f32d81b99fd9d2d20b13039fd4c59650325d95e9c1dea6d66576dc8c4f3aa, 0x20300000000000000000000000000000000,
                0x10100000000000000000000000000000000, 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7, 0x0,
                0x1cc1f1ae431e897aae8a99f72acbf4974fd957fc2d97e64980c1a79264cebe1,
                0x764f47387de27b72acd0b7c451dd0d7f9b48348f3e9d30250e6289c6bced89e,
                0x393739766768705f88e7aa0e3ba243e9b0c643feedc853bef374c0909583e8e,
            ].span(),
        },
        // token-everything-live
        WholeTokenCase {
            session: 47,
            policies: [
                LeafCase {
                    contract: 0x0,
                    selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
                    until: 0,
                    rules: [0x10100000000000000000000000000000000, 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7].span(),
                    leaf: 0x3b7577d898b60cd16870940fed0c44c46ad9d42f2f2ad4b648276de31bad370,
                },
                LeafCase {
                    contract: 0x0,
                    selector: 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312,
                    until: 0,
                    rules: [0x10100000000000000000000000000000000, 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7].span(),
                    leaf: 0x3b7577d898b60cd16870940fed0c44c46ad9d42f2f2ad4b648276de31bad370,
                },
                LeafCase {
                    contract: 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                    selector: 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e,
                    until: 1763769600,
                    rules: [
                        0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                        0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
                    ].span(),
                    leaf: 0x2f78c8a0cc54f0f95d4498ef90d9f2618ec13c20c08b18bc988e68407c7ebfd,
                },
            ].span(),
            calls: [
                (0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, [0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7].span()),
                (0x20c372688775cd4218ecae0d2d6a9cf6047e3e4285bf947a2b7d649ede08c1, 0xb758361d5e84380ef1e632f89d8e76a8677dbc3f4b93a4f9d75d2a6048f312, [0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7].span()),
                (0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x83afd3f4caedc6eebf44246fe54e38c95e3179a5ec9ea81740eca5b482d12e, [0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca, 0x4563918244f40000, 0x0].span()),
            ].span(),
            depth: 2,
            owner: 0x0,
            tx_hash: 0x562b97b3d6ce1f2fa56f5471f390dabc75193dd1d8dc12554f074ea6b0ff9,
            signing_hash: 0x252606255cfb013e3ef8b8e243b225acfb458719cf1c9fad9f2355ce65ed74,
            token: [
                0x73657373696f6e32823a42691fab8200000000691fab800000000069473880, 0x65766572797468696e67,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0xca926011ce9faab3373a3507a26255d937d125fd0243edec2fce840e05238,
                0x41de071354d88ef91e0ad9d0213f2fba7876a7595292fe94023a3fa9255140b,
                0x5bbab387f33abf6d3cea2ec881517091a5c140e28a44606ef10bc3bbe0616d9,
                0xf7190411702a6c2dc392a8467a1cd5d0c5c9ffe5003e8bc13b65f2f0b9bbab,
                0x126e794ebe25758ed860615c7c08eb577f8855c9c50f3540aec4260287c8289, 0x6f05b59d3b20000,
                0x100000000000000056bc75e2d63100000, 0x151800200000000000000001bc16d674ec80000,
                0x6928e60000000e100300000000000000000de0b6b3a7640000, 0x1000000000000000000000000000000010,
                0x11000000000000000000000000000186a0, 0x1518012000000000000000000000000000003e8,
                0x93a801200000000000000000000000000001388, 0xe101300000000000000000000000000000064,
                0x2000000000000000000de0b6b3a7640000, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                0x240000000000000000016345785d8a0000, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                0x691fab810000000029ffffffffffffffffffffffffffffffff,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x3c2200000000000000000000000000000005,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x5a2600000000000000000000000000000006,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x12f00000000000000000000000000000007,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x2100000000000000000000000000000000,
                0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7,
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x3e8cfd4725c1e28fa4a6e3e468b4fcf75367166b850ac5f04e33ec843e82c1, 0x691fab81,
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0, 0x20300000000000000000000000000000000,
                0x10100000000000000000000000000000000, 0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7, 0x0,
                0x1cc1f1ae431e897aae8a99f72acbf4974fd957fc2d97e64980c1a79264cebe1, 0x0, 0x5010000000000000000000000006920fd00,
                0x10100000000000000000000000000000000, 0x301fa2815069506069d78474f60f188d02b824a0c98bc5dea1e52146cef89ca,
                0x10c00000000000000000000000000000001, 0x4563918244f40000, 0x0,
                0x432dc8df8fef3d5cceeda016e26fcc0df028ffd2f7ed16a28cfaceaefda8d4b,
                0x79f32d81b99fd9d2d20b13039fd4c59650325d95e9c1dea6d66576dc8c4f3aa,
            ].span(),
        },
        // token-everything-surrendered
        WholeTokenCase {
            session: 47,
            policies: array![].span(),
            calls: [(0x2b8637ee935500b50db2b81963565cda5543a6751f7b7d3269c0350cd37e2a7, 0x3fab092e963914fd624eedd965d67f571fea93cae38bbacb48be7db091be933, [0x65766572797468696e67, 0x691fab82].span())].span(),
            depth: 2,
            owner: 0x0,
            tx_hash: 0x14272ac9bcc48ff6f886763dea8d152c87ace30a21c103a99ccf0c2e8240011,
            signing_hash: 0x49cf6a866c6c8f76bd647b62ad04c0baa12f2ca419a3ce2588a3526df254dcc,
            token: [
                0x73657373696f6e32823a42691fab8200000000691fab800000000069473880, 0x65766572797468696e67,
                0x399ab58e2d17603eeccae95933c81d504ce475eb1bd0080d2316b84232e133c,
                0xca926011ce9faab3373a3507a26255d937d125fd0243edec2fce840e05238,
                0x41de071354d88ef91e0ad9d0213f2fba7876a7595292fe94023a3fa9255140b,
                0x3ec3f0a64228bb217ab08b62bb5bb5b164f3b3c175729c6b87001500fe345da,
                0x3e4627c9b742ad3e388f3932fbb00bef3eb737905c4162419d5552e624f56db,
                0x126e794ebe25758ed860615c7c08eb577f8855c9c50f3540aec4260287c8289, 0x6f05b59d3b20000,
                0x100000000000000056bc75e2d63100000, 0x151800200000000000000001bc16d674ec80000,
                0x6928e60000000e100300000000000000000de0b6b3a7640000, 0x1000000000000000000000000000000010,
                0x11000000000000000000000000000186a0, 0x1518012000000000000000000000000000003e8,
                0x93a801200000000000000000000000000001388, 0xe101300000000000000000000000000000064,
                0x2000000000000000000de0b6b3a7640000, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                0x240000000000000000016345785d8a0000, 0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d,
                0x691fab810000000029ffffffffffffffffffffffffffffffff,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x3c2200000000000000000000000000000005,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x5a2600000000000000000000000000000006,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x12f00000000000000000000000000000007,
                0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d, 0x2100000000000000000000000000000000,
                0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7,
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x3e8cfd4725c1e28fa4a6e3e468b4fcf75367166b850ac5f04e33ec843e82c1, 0x691fab81,
                0x21da2c8f101cdab5d035b0d9cfb25c0f7a7cdc29d051bbe5bfd6b7556025976,
                0x15511cc3694f64379908437d6d64458dc76d02482052bfb8a5b33a72c054c77, 0x0,
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
