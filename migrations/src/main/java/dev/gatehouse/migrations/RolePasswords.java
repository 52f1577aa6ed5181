package dev.gatehouse.migrations;

/** The passwords the four roles get, or keep, at every run. */
public record RolePasswords(String owner, String app, String worker, String backup) {

    /** Each role's password is its name: for throwaway databases on the loopback address only. */
    public static RolePasswords sameAsNames() {
        return new RolePasswords(
                DatabaseRole.OWNER.roleName(),
                DatabaseRole.APP.roleName(),
                DatabaseRole.WORKER.roleName(),
                DatabaseRole.BACKUP.roleName());
    }

    String of(DatabaseRole role) {
        return switch (role) {
            case OWNER -> owner;
            case APP -> app;
            case WORKER -> worker;
            case BACKUP -> backup;
        };
    }

    @Override
    public String toString() {
        return "RolePasswords[hidden]";
    }
}
