-- A recovery code is a proof of its own: a list of sessions should say that somebody came in with one.
alter table session_record
    drop constraint session_record_proofs_check,
    add constraint session_record_proofs_check
        check (proofs <@ array['MAILBOX', 'LINK', 'TOTP', 'PASSKEY', 'RECOVERY_CODE'] and cardinality(proofs) > 0);
