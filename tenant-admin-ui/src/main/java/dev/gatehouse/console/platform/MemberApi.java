package dev.gatehouse.console.platform;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.member.AddMemberRequest;
import dev.gatehouse.contract.member.ChangeMemberRoleRequest;
import dev.gatehouse.contract.member.MemberListItem;
import dev.gatehouse.contract.organization.SecondFactorSetting;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The people of the firm. */
public interface MemberApi {

    /** Members by name. */
    @GetExchange("/members")
    Slice<MemberListItem> list(@RequestParam int limit, @RequestParam(required = false) @Nullable String cursor);

    /** Adds a member; repeatable with the same id. */
    @PostExchange("/members")
    MemberListItem add(@RequestBody AddMemberRequest request);

    /** Gives a member another role; their sessions end. */
    @PutExchange("/members/{memberId}/role")
    MemberListItem changeRole(
            @PathVariable UUID memberId,
            @RequestHeader("If-Match") String version,
            @RequestBody ChangeMemberRoleRequest request);

    /** Mails an invitation once more. */
    @PostExchange("/members/{memberId}/invitation-mails")
    void resendInvitation(@PathVariable UUID memberId);

    /** Takes all second factors of a member away. */
    @DeleteExchange("/members/{memberId}/factors")
    void resetFactors(@PathVariable UUID memberId);

    /** The firm's rule about second factors. */
    @GetExchange("/organization/second-factor")
    SecondFactorSetting secondFactor();

    /** Changes the rule. */
    @PutExchange("/organization/second-factor")
    SecondFactorSetting changeSecondFactor(@RequestBody SecondFactorSetting setting);

    /** Removes a member; their sessions end. */
    @DeleteExchange("/members/{memberId}")
    void remove(@PathVariable UUID memberId, @RequestHeader("If-Match") String version);
}
