mod fixture;
mod signing;
mod test_account;
mod test_execute;
mod test_registration;
mod test_slot;
mod test_validate;
