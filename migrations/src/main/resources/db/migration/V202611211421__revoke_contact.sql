-- A contact whose access is revoked gets in through no door. Links that ended with it come back with it; their mails do not.
alter table contact
    add column revoked_at timestamptz,
    add column last_access_at timestamptz;
alter table access_link add column ended_with_contact boolean not null default false;

-- Records of sessions go after a while; when a contact was last there stays.
create function note_contact_access() returns trigger language plpgsql as $$
begin
    update contact set last_access_at = greatest(last_access_at, new.began_at)
    where org_id = new.org_id and id = new.owner_id;
    return null;
end
$$;
create trigger session_record_notes_access after insert on session_record
    for each row when (new.owner_kind = 'CONTACT') execute function note_contact_access();
