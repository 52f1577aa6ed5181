package dev.gatehouse.console.platform;

import dev.gatehouse.contract.access.policy.AccessPolicyResponse;
import dev.gatehouse.contract.access.policy.ChangeAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.ChangeEngagementAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.EngagementAccessPolicyResponse;
import dev.gatehouse.contract.access.trace.AccessTraceResponse;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The firm's door for its clients, and why somebody cannot get in by it. */
public interface AccessPolicyApi {

    /** The rules of the door. */
    @GetExchange("/access-policy")
    AccessPolicyResponse get();

    /** Changes them; sessions that proved less than is now demanded end. */
    @PutExchange("/access-policy")
    AccessPolicyResponse change(
            @RequestHeader("If-Match") String version, @RequestBody ChangeAccessPolicyRequest request);

    /** What the engagement asks of whoever comes. */
    @GetExchange("/engagements/{engagementId}/access-policy")
    EngagementAccessPolicyResponse ofEngagement(@PathVariable UUID engagementId);

    /** Has it ask for something else than the firm does. */
    @PutExchange("/engagements/{engagementId}/access-policy")
    EngagementAccessPolicyResponse changeOfEngagement(
            @PathVariable UUID engagementId, @RequestBody ChangeEngagementAccessPolicyRequest request);

    /** Has it ask for what the firm does. */
    @DeleteExchange("/engagements/{engagementId}/access-policy")
    void followFirm(@PathVariable UUID engagementId);

    /** What stands between a contact and the portal. */
    @GetExchange("/contacts/{contactId}/access-trace")
    AccessTraceResponse trace(@PathVariable UUID contactId);
}
