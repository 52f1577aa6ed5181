package dev.gatehouse.console.platform;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.client.AddContactRequest;
import dev.gatehouse.contract.client.ClientListItem;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.client.UpdateClientRequest;
import dev.gatehouse.contract.client.UpdateContactRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Clients and their contacts. */
public interface ClientApi {

    /** Clients by name. */
    @GetExchange("/clients")
    Slice<ClientListItem> list(
            @RequestParam(name = "q", required = false) @Nullable String search,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Adds a client; repeatable with the same id. */
    @PostExchange("/clients")
    ClientResponse create(@RequestBody CreateClientRequest request);

    /** One client card. */
    @GetExchange("/clients/{clientId}")
    ClientResponse get(@PathVariable UUID clientId);

    /** Changes a client card. */
    @PutExchange("/clients/{clientId}")
    ClientResponse update(
            @PathVariable UUID clientId,
            @RequestHeader("If-Match") String version,
            @RequestBody UpdateClientRequest request);

    /** Adds a person at the client; repeatable with the same id. */
    @PostExchange("/clients/{clientId}/contacts")
    ContactResponse addContact(@PathVariable UUID clientId, @RequestBody AddContactRequest request);

    /** Changes a person's details. */
    @PutExchange("/contacts/{contactId}")
    ContactResponse updateContact(
            @PathVariable UUID contactId,
            @RequestHeader("If-Match") String version,
            @RequestBody UpdateContactRequest request);
}
