package dev.gatehouse.platform.plangate;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.contract.subscription.EntitlementsResponse;
import dev.gatehouse.contract.subscription.PlanPreviewResponse;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.Tenant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What the bound firm may do and what was agreed with it, as the database has it now, inside the transaction of the
 * caller. The gate reads the same rows in the trip that brings the firm into memory.
 */
@Component
public class Agreements {

    private final AgreementRepository agreements;
    private final Quotas quotas;
    private final OrganizationDirectory organizations;

    Agreements(AgreementRepository agreements, Quotas quotas, OrganizationDirectory organizations) {
        this.agreements = agreements;
        this.quotas = quotas;
        this.organizations = organizations;
    }

    /** Plan value, agreement and effective value side by side. */
    public Mono<EntitlementsResponse> read() {
        return page().map(EntitlementPage::response);
    }

    /** What another plan would mean for the firm as it is. */
    public Mono<PlanPreviewResponse> preview(String plan) {
        return Mono.zip(page(), agreements.kept(), (page, kept) -> page.preview(Plan.valueOf(plan), kept));
    }

    private Mono<EntitlementPage> page() {
        return Tenant.current()
                .flatMap(agreements::plan)
                .flatMap(plan -> Mono.zip(
                        agreements.list(), quotas.used(), (agreed, used) -> new EntitlementPage(plan, agreed, used)));
    }

    /**
     * Something that is to hold in place of the plan.
     *
     * @param value of a limit null for no limit; of a feature 1 or 0
     */
    public record Terms(
            String key,
            @Nullable Long value,
            String reason,
            @Nullable Instant until) {

        /** Refuses what cannot be agreed on, at the field. */
        public Terms checked() {
            if (!Catalogue.STANDARD.knows(key)) {
                throw ProblemException.field("/key", "unknown", "is neither a limit nor a feature");
            }
            if (Catalogue.STANDARD.isFeature(key) && (value == null || value > 1)) {
                throw ProblemException.field("/value", "invalid", "is 1 to give a feature and 0 to take it");
            }
            if (until != null && !until.isAfter(Clock.now())) {
                throw ProblemException.field("/until", "past", "lies in the past");
            }
            return this;
        }
    }

    /** Holds from now on, on all nodes. */
    public Mono<Void> agree(Terms terms, UUID operator) {
        return agreements
                .put(terms.key(), terms.value(), terms.reason(), terms.until(), operator)
                .then(changed());
    }

    /** Lets the plan hold again; false when nothing was agreed about it. */
    public Mono<Boolean> withdraw(String key) {
        return agreements.remove(key).delayUntil(removed -> changed());
    }

    private Mono<Void> changed() {
        return Tenant.current().flatMap(organizations::changed);
    }
}
