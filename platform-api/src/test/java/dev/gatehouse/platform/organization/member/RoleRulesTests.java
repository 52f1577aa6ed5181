package dev.gatehouse.platform.organization.member;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.local.proof.Requirement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleRulesTests {

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    @Requirement("S-37")
    void onlyOwnersAndAdministratorsGiveRolesAndOnlyOwnersThatOfAnOwner(MemberRole role) {
        assertThat(Stream.of(MemberRole.values()).filter(actor -> RoleRules.mayGive(actor, role)))
                .containsExactlyElementsOf(
                        role == MemberRole.OWNER
                                ? Stream.of(MemberRole.OWNER).toList()
                                : Stream.of(MemberRole.OWNER, MemberRole.ADMIN).toList());
    }

    @Test
    @Requirement("S-37")
    void administratorNeitherMakesNorTouchesAnOwner() {
        for (MemberRole role : MemberRole.values()) {
            assertThat(RoleRules.mayChange(MemberRole.ADMIN, role, MemberRole.OWNER))
                    .isFalse();
            assertThat(RoleRules.mayChange(MemberRole.ADMIN, MemberRole.OWNER, role))
                    .isFalse();
            assertThat(RoleRules.mayChange(MemberRole.OWNER, role, MemberRole.OWNER))
                    .isTrue();
        }
    }
}
