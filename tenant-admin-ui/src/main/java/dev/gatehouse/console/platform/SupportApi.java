package dev.gatehouse.console.platform;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.support.GrantSupportRequest;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.contract.support.SupportViewResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Whom the firm lets look, and what they looked at. */
public interface SupportApi {

    /** Newest first. */
    @GetExchange("/support-grants")
    List<SupportGrantResponse> grants();

    /** Lets support look for a while. */
    @PostExchange("/support-grants")
    SupportGrantResponse grant(@RequestBody GrantSupportRequest request);

    /** Shuts support out at once. */
    @PutExchange("/support-grants/{grantId}/revocation")
    void revoke(@PathVariable UUID grantId);

    /** Every look out of the firm's own history, newest first. */
    @GetExchange("/support-views")
    Slice<SupportViewResponse> views(@RequestParam int limit, @RequestParam(required = false) @Nullable String cursor);
}
