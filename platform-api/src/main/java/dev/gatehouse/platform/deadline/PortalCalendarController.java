package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.portal.CalendarAddress;
import dev.gatehouse.contract.portal.CalendarResponse;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.tenancy.Organization;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A contact's own calendar of deadlines, and the address that calendar programs read. */
@RestController
@RequestMapping("/api/portal/{slug}")
class PortalCalendarController {

    private final ReadCalendar readCalendar;
    private final OpenCalendar openCalendar;
    private final CloseCalendar closeCalendar;
    private final ReadCalendarFeed readCalendarFeed;

    PortalCalendarController(
            ReadCalendar readCalendar,
            OpenCalendar openCalendar,
            CloseCalendar closeCalendar,
            ReadCalendarFeed readCalendarFeed) {
        this.readCalendar = readCalendar;
        this.openCalendar = openCalendar;
        this.closeCalendar = closeCalendar;
        this.readCalendarFeed = readCalendarFeed;
    }

    @GetMapping("/calendar")
    Mono<CalendarResponse> read(Organization organization, @AuthenticationPrincipal ContactPrincipal contact) {
        return readCalendar.read(organization, contact);
    }

    /** An address that was there before works no longer. */
    @PostMapping("/calendar")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<CalendarAddress> open(Organization organization, @AuthenticationPrincipal ContactPrincipal contact) {
        return openCalendar.open(organization, contact);
    }

    @DeleteMapping("/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> close(@AuthenticationPrincipal ContactPrincipal contact) {
        return closeCalendar.close(contact);
    }

    /** The address ends as calendar programs expect it. */
    @GetMapping(value = "/calendars/{token}.ics", produces = "text/calendar;charset=UTF-8")
    Mono<ResponseEntity<String>> feed(Organization organization, @PathVariable String token, Visitor visitor) {
        return readCalendarFeed
                .read(organization, token, visitor)
                .map(calendar ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(calendar));
    }
}
