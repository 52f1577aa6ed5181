package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.contract.operator.OrganizationOwner;
import dev.gatehouse.contract.operator.SuspensionResponse;
import dev.gatehouse.contract.subscription.EntitlementsResponse;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.operations.AccountRepository.Account;
import dev.gatehouse.platform.plangate.Agreements;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The page of one firm for those who run the service, as the transaction of the caller sees it. */
@Component
class AccountPages {

    private final AccountRepository accounts;
    private final Agreements agreements;
    private final PortalUrls urls;

    AccountPages(AccountRepository accounts, Agreements agreements, PortalUrls urls) {
        this.accounts = accounts;
        this.agreements = agreements;
        this.urls = urls;
    }

    private record Standing(List<OrganizationOwner> owners, Optional<SuspensionResponse> suspension) {}

    Mono<OperatorOrganizationResponse> of(UUID firm) {
        Mono<Standing> standing = Mono.zip(
                accounts.owners(firm),
                accounts.suspension().map(Optional::of).defaultIfEmpty(Optional.empty()),
                Standing::new);
        return accounts.find(firm)
                .transform(Problems.orNotFound())
                .flatMap(account ->
                        Mono.zip(standing, agreements.read(), (state, entitled) -> page(account, state, entitled)));
    }

    private OperatorOrganizationResponse page(Account account, Standing standing, EntitlementsResponse entitled) {
        return new OperatorOrganizationResponse(
                account.organization(),
                account.preset(),
                urls.home(account.organization().slug()),
                standing.owners(),
                standing.suspension().orElse(null),
                entitled);
    }
}
