package dev.gatehouse.platform.access;

import dev.gatehouse.platform.tenancy.Tenant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Names of the members of the bound firm. */
@Component
public class MemberDirectory {

    private final StaffRepository staff;

    MemberDirectory(StaffRepository staff) {
        this.staff = staff;
    }

    /** Names by member id, in one query; inside the transaction of the caller. */
    public Mono<Map<UUID, String>> names(Collection<UUID> members) {
        if (members.isEmpty()) {
            return Mono.just(Map.of());
        }
        UUID[] ids = members.stream().distinct().toArray(UUID[]::new);
        return Tenant.current()
                .flatMap(organization -> staff.names(organization, ids))
                .map(names -> names.stream()
                        .collect(Collectors.toMap(StaffRepository.MemberName::id, StaffRepository.MemberName::name)));
    }
}
