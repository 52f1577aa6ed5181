package dev.gatehouse.platform.client;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.client.AddContactRequest;
import dev.gatehouse.contract.client.ClientListItem;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.client.UpdateClientRequest;
import dev.gatehouse.contract.client.UpdateContactRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff")
class StaffClientController {

    private final ListClients listClients;
    private final ReadClient readClient;
    private final CreateClient createClient;
    private final UpdateClient updateClient;
    private final AddContact addContact;
    private final UpdateContact updateContact;

    StaffClientController(
            ListClients listClients,
            ReadClient readClient,
            CreateClient createClient,
            UpdateClient updateClient,
            AddContact addContact,
            UpdateContact updateContact) {
        this.listClients = listClients;
        this.readClient = readClient;
        this.createClient = createClient;
        this.updateClient = updateClient;
        this.addContact = addContact;
        this.updateContact = updateContact;
    }

    @GetMapping("/clients")
    Mono<Slice<ClientListItem>> list(
            @RequestParam(defaultValue = "") @Size(max = Limits.NAME) String q,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Limits.PAGE) int limit) {
        return listClients.list(q, cursor, limit);
    }

    @PostMapping("/clients")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ClientResponse> create(
            @Valid @RequestBody CreateClientRequest request, @AuthenticationPrincipal StaffPrincipal member) {
        return createClient.create(request, member);
    }

    @GetMapping("/clients/{clientId}")
    Mono<ResponseEntity<ClientResponse>> read(@PathVariable UUID clientId) {
        return readClient.read(clientId).map(StaffClientController::tagged);
    }

    @PutMapping("/clients/{clientId}")
    Mono<ResponseEntity<ClientResponse>> update(
            @PathVariable UUID clientId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody UpdateClientRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return updateClient
                .update(clientId, Version.required(ifMatch), request, member)
                .map(StaffClientController::tagged);
    }

    @PostMapping("/clients/{clientId}/contacts")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ContactResponse> addContact(
            @PathVariable UUID clientId,
            @Valid @RequestBody AddContactRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return addContact.add(clientId, request, member);
    }

    @PutMapping("/contacts/{contactId}")
    Mono<ContactResponse> updateContact(
            @PathVariable UUID contactId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody UpdateContactRequest request,
            @AuthenticationPrincipal StaffPrincipal member) {
        return updateContact.update(contactId, Version.required(ifMatch), request, member);
    }

    private static ResponseEntity<ClientResponse> tagged(ClientResponse client) {
        return ResponseEntity.ok().eTag(Version.tag(client.version())).body(client);
    }
}
