//! The account contract: a Stark owner, and sessions.

use starknet::account::Call;

#[starknet::contract(account)]
pub mod SessionAccount {
    use starknet::storage::{StoragePointerReadAccess, StoragePointerWriteAccess};
    use starknet::syscalls::{call_contract_syscall, library_call_syscall, replace_class_syscall};
    use starknet::{
        ClassHash, ContractAddress, SyscallResultTrait, get_contract_address, get_execution_info,
        get_tx_info,
    };
    use starknet_sessions_interfaces::{
        IAccount, IDeclarer, IDeployable, IOwner, ISESSIONS_ID, ISRC5, ISRC5_ID, ISRC6_ID,
        IUpgradeable,
    };
    use crate::errors::account as Errors;
    use crate::session::branch::rare;
    use crate::session::component::SessionComponent::{assert_only_self, calls_account};
    use crate::session::spending::BeforeTrait;
    use crate::session::{SessionComponent, SessionOwner, spending, token};
    use crate::stark_signature;
    use super::Call;

    component!(path: SessionComponent, storage: sessions, event: SessionEvent);

    #[abi(embed_v0)]
    impl SessionsImpl = SessionComponent::SessionsImpl<ContractState>;
    impl SessionsInternalImpl = SessionComponent::InternalImpl<ContractState>;

    const TRANSACTION_VERSION: felt252 = 3;
    /// What a node adds to the version of a transaction that is only estimated or simulated.
    const QUERY_OFFSET: felt252 = 0x100000000000000000000000000000000;

    #[storage]
    struct Storage {
        /// Stark public key; 0 = none, and then nothing validates.
        Account_owner: felt252,
        #[substorage(v0)]
        sessions: SessionComponent::Storage,
    }

    #[event]
    #[derive(Drop, starknet::Event)]
    enum Event {
        OwnerChanged: OwnerChanged,
        Upgraded: Upgraded,
        #[flat]
        SessionEvent: SessionComponent::Event,
    }

    /// The account belongs to another key; emitted at deployment too.
    #[derive(Drop, starknet::Event)]
    struct OwnerChanged {
        #[key]
        owner: felt252,
    }

    /// The account runs another class.
    #[derive(Drop, starknet::Event)]
    struct Upgraded {
        class_hash: ClassHash,
    }

    #[constructor]
    fn constructor(ref self: ContractState, owner: felt252) {
        self.set_owner(owner);
    }

    //
    // External
    //

    #[abi(embed_v0)]
    pub impl AccountImpl of IAccount<ContractState> {
        fn __validate__(ref self: ContractState, calls: Array<Call>) -> felt252 {
            let info = get_execution_info().unbox();
            let tx = info.tx_info.unbox();
            let is_estimation = assert_from_protocol(info.caller_address, tx.version);
            assert_no_paymaster(tx.paymaster_data);
            if token::is_token(tx.signature) {
                self
                    .sessions
                    .assert_valid_use(
                        calls.span(),
                        tx.signature,
                        tx.transaction_hash,
                        tx.resource_bounds,
                        tx.tip,
                        info.contract_address,
                        info.block_info.unbox().block_timestamp,
                        is_estimation,
                    );
            } else {
                self.assert_owner_signed(tx.transaction_hash, tx.signature);
            }
            starknet::VALIDATED
        }

        fn __execute__(ref self: ContractState, calls: Array<Call>) {
            let info = get_execution_info().unbox();
            let tx = info.tx_info.unbox();
            // The `meta_tx_v0` syscall gets here past `__validate__`, with caller 0 and a signature
            // of its choice, but only with version 0.
            assert_from_protocol(info.caller_address, tx.version);
            let calls = calls.span();
            if token::is_token(tx.signature) {
                let now = info.block_info.unbox().block_timestamp;
                let account = info.contract_address;
                let token = self.sessions.begin_use(calls, tx.signature, account, now);
                if let Some(tail) = token.tail {
                    let tail = tail.unbox();
                    if !tail.token_limits.is_empty() && !calls_account(calls, account) {
                        rare();
                        let before = spending::begin(tail.token_limits, calls, account);
                        execute_calls(calls);
                        before.charge(tail.meters.len().into(), token.tag, account, now);
                        return;
                    }
                }
            }
            execute_calls(calls);
        }

        fn is_valid_signature(
            self: @ContractState, hash: felt252, signature: Array<felt252>,
        ) -> felt252 {
            if self.is_owner_signature(hash, signature.span()) {
                starknet::VALIDATED
            } else {
                0
            }
        }
    }

    #[abi(embed_v0)]
    impl DeclarerImpl of IDeclarer<ContractState> {
        fn __validate_declare__(self: @ContractState, class_hash: felt252) -> felt252 {
            self.assert_owner_signed_transaction()
        }
    }

    #[abi(embed_v0)]
    impl DeployableImpl of IDeployable<ContractState> {
        fn __validate_deploy__(
            self: @ContractState,
            class_hash: felt252,
            contract_address_salt: felt252,
            owner: felt252,
        ) -> felt252 {
            self.assert_owner_signed_transaction()
        }
    }

    #[abi(embed_v0)]
    impl OwnerImpl of IOwner<ContractState> {
        fn get_owner(self: @ContractState) -> felt252 {
            self.Account_owner.read()
        }

        fn change_owner(ref self: ContractState, new_owner: felt252, acceptance: Span<felt252>) {
            assert_only_self();
            let hash = core::poseidon::poseidon_hash_span(
                [
                    'StarkNet Message', 'accept_ownership', get_tx_info().unbox().chain_id,
                    get_contract_address().into(), self.Account_owner.read(), self.get_epoch(),
                ]
                    .span(),
            );
            assert(stark_signature::is_valid(hash, new_owner, acceptance), Errors::BAD_ACCEPTANCE);
            self.set_owner(new_owner);
            self.sessions.start_epoch();
        }
    }

    #[abi(embed_v0)]
    impl UpgradeableImpl of IUpgradeable<ContractState> {
        fn upgrade(
            ref self: ContractState,
            new_class_hash: ClassHash,
            initializer: felt252,
            calldata: Span<felt252>,
        ) {
            assert_only_self();
            assert_is_account(new_class_hash);
            replace_class_syscall(new_class_hash).unwrap_syscall();
            self.sessions.start_epoch();
            self.emit(Upgraded { class_hash: new_class_hash });
            if initializer != 0 {
                library_call_syscall(new_class_hash, initializer, calldata).unwrap_syscall();
            }
        }
    }

    #[abi(embed_v0)]
    impl SRC5Impl of ISRC5<ContractState> {
        fn supports_interface(self: @ContractState, interface_id: felt252) -> bool {
            interface_id == ISRC5_ID || interface_id == ISRC6_ID || interface_id == ISESSIONS_ID
        }
    }

    impl SessionOwnerImpl of SessionOwner<ContractState> {
        fn is_owner_signature(
            self: @ContractState, hash: felt252, signature: Span<felt252>,
        ) -> bool {
            stark_signature::is_valid(hash, self.Account_owner.read(), signature)
        }
    }

    //
    // Internal
    //

    #[generate_trait]
    impl InternalImpl of InternalTrait {
        fn set_owner(ref self: ContractState, owner: felt252) {
            assert(
                core::ec::EcPointTrait::new_from_x(owner).is_some() && owner != 0,
                Errors::INVALID_OWNER,
            );
            self.Account_owner.write(owner);
            self.emit(OwnerChanged { owner });
        }

        fn assert_owner_signed(self: @ContractState, hash: felt252, signature: Span<felt252>) {
            assert(self.is_owner_signature(hash, signature), Errors::BAD_SIGNATURE);
        }

        fn assert_owner_signed_transaction(self: @ContractState) -> felt252 {
            let info = get_execution_info().unbox();
            let tx = info.tx_info.unbox();
            assert_from_protocol(info.caller_address, tx.version);
            assert_no_paymaster(tx.paymaster_data);
            self.assert_owner_signed(tx.transaction_hash, tx.signature);
            starknet::VALIDATED
        }
    }

    /// Asserts that the protocol itself calls, for a transaction; returns whether it is one that
    /// only estimates.
    fn assert_from_protocol(caller: ContractAddress, version: felt252) -> bool {
        assert(caller == 0.try_into().unwrap(), Errors::INVALID_CALLER);
        if version == TRANSACTION_VERSION {
            return false;
        }
        assert(version == TRANSACTION_VERSION + QUERY_OFFSET, Errors::INVALID_VERSION);
        true
    }

    /// The field is reserved; nothing about it is agreed yet.
    pub fn assert_no_paymaster(paymaster_data: Span<felt252>) {
        assert(paymaster_data.is_empty(), Errors::PAYMASTER_DATA);
    }

    fn execute_calls(mut calls: Span<Call>) {
        let mut index: felt252 = 0;
        while let Some(call) = calls.pop_front() {
            if let Err(reason) = call_contract_syscall(*call.to, *call.selector, *call.calldata) {
                let mut data = array![Errors::CALL_FAILED, index];
                data.append_span(reason.span());
                core::panics::panic(data);
            }
            if calls.is_empty() {
                break;
            }
            index += 1;
        }
    }

    /// An account replaced by a class that is none could never be used again.
    fn assert_is_account(class_hash: ClassHash) {
        let answer = library_call_syscall(
            class_hash, selector!("supports_interface"), [ISRC6_ID].span(),
        );
        assert(answer == Ok([1].span()), Errors::INVALID_CLASS);
    }
}
