package dev.gatehouse.console;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.access.MemberResponse;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.client.ClientListItem;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ClientState;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.organization.OrganizationResponse;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.problem.ProblemResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Lakeside Tax, where Maya Chen works and Otto Berg is a client: one firm as the API would describe it. */
public final class Lakeside {

    public static final Instant NOW = Instant.now();
    public static final String HASH = "9f2c4e".repeat(10) + "a1b2";
    public static final List<String> EVERYTHING = List.of(
            "clients:read",
            "clients:write",
            "engagements:read",
            "engagements:write",
            "engagements:send",
            "templates:read",
            "templates:write",
            "items:review",
            "files:read",
            "activity:read",
            "organization:read",
            "organization:write",
            "members:read",
            "members:write",
            "plan:read",
            "deadlines:read",
            "deadlines:write",
            "billing:read",
            "billing:write");

    public static final UUID BERG = id(1);
    public static final UUID TAX_RETURN = id(2);
    public static final UUID STATEMENTS = id(3);
    public static final UUID CONTRACT = id(4);
    public static final UUID DRAFT = id(5);
    public static final UUID OFFICE = id(6);
    public static final UUID ESTATE = id(7);

    private Lakeside() {}

    public static UUID id(int number) {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    public static MemberResponse maya(List<String> permissions) {
        return maya(permissions, MemberRole.OWNER);
    }

    public static MemberResponse maya(List<String> permissions, MemberRole role) {
        var firm = new OrganizationResponse(
                id(900),
                "lakeside",
                "Lakeside Tax",
                Preset.CASE,
                "plus",
                URI.create("http://localhost:8080/portal/lakeside"),
                false);
        return new MemberResponse(id(901), "Maya Chen", "maya@lakeside.example", role, permissions, firm);
    }

    public static <T> Slice<T> all(List<T> items) {
        return new Slice<>(items, null);
    }

    public static List<ClientListItem> clients() {
        var names = List.of(
                "Adler & Sons Carpentry", "Berg, Otto", "Café Lindgren", "Dr. Amara Okafor", "Ferrari Logistics SpA");
        return IntStream.range(0, 120)
                .mapToObj(n -> new ClientListItem(
                        n == 1 ? BERG : id(100 + n),
                        n < names.size() ? names.get(n) : "Client number " + n,
                        n % 3 == 2 ? null : "L-" + (2041 + n),
                        n == 4 ? ClientState.ARCHIVED : ClientState.ACTIVE,
                        n % 4,
                        n % 3,
                        NOW))
                .toList();
    }

    public static ClientResponse berg() {
        var otto =
                new ContactResponse(id(11), BERG, "Otto Berg", "otto@berg.example", null, 1, NOW, null, ago(hours(3)));
        var lena = new ContactResponse(
                id(12), BERG, "Lena Berg", "lena@berg.example", "Bookkeeper", 3, ago(days(20)), null, null);
        return new ClientResponse(
                BERG, "Berg, Otto", "L-2042", ClientState.ACTIVE, 4, ago(days(300)), List.of(otto, lena));
    }

    public static ProblemResponse problem(ProblemCode code, String title, String detail) {
        return new ProblemResponse(
                "/problems/" + code.kebab(),
                title,
                code.status(),
                detail,
                "request-1",
                code,
                null,
                null,
                null,
                null,
                null);
    }

    static Instant ago(Duration time) {
        return NOW.minus(time);
    }

    static Duration days(long days) {
        return Duration.ofDays(days);
    }

    static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }
}
