package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.BillingDetailsResponse;
import dev.gatehouse.contract.subscription.SetBillingDetailsRequest;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import reactor.core.publisher.Mono;

/** Sets whom the next invoices are made out to. */
@UseCase
@RequiresPermission(Permission.BILLING_WRITE)
@EveryPlan
@OverLimitToo("an invoice has to be right to be paid")
class SetBillingDetails {

    private final BillingDetailsRepository details;
    private final EventLog events;

    SetBillingDetails(BillingDetailsRepository details, EventLog events) {
        this.details = details;
        this.events = events;
    }

    Mono<BillingDetailsResponse> set(int version, SetBillingDetailsRequest request, StaffPrincipal owner) {
        return details.put(version, request)
                .filter(Boolean::booleanValue)
                .transform(Problems.orRefuse(ProblemCode.STALE_VERSION))
                .then(details.find())
                .delayUntil(now -> events.append(changed(now, owner)));
    }

    private static NewEvent changed(BillingDetailsResponse now, StaffPrincipal owner) {
        return NewEvent.of(Stream.organization(owner.organization().value()), "billing-details.changed", owner.actor())
                .secret("name", now.name())
                .secret("address", now.address())
                .secret("taxId", now.taxId());
    }
}
