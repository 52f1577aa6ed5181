package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.kernel.MoneyText;
import dev.gatehouse.platform.tenancy.Organization;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Deadlines as iCalendar (RFC 5545): whole days, which block nobody's time and mean the same in every zone. */
@Component
class CalendarText {

    private final PortalUrls urls;

    CalendarText(PortalUrls urls) {
        this.urls = urls;
    }

    String of(Organization firm, List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Gatehouse//Deadlines//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", firm.name()));
        entries.forEach(entry -> calendar.add(event(firm, entry)));
        return text(calendar);
    }

    private VEvent event(Organization firm, CalendarEntry entry) {
        URI page = urls.deadlines(firm.slug());
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.id() + "@" + page.getHost()));
        event.add(new DtStamp(entry.createdAt()));
        event.add(new Sequence(entry.version()));
        event.add(new DtStart<>(entry.content().dueOn()));
        event.add(new Summary(entry.content().name()));
        event.add(new Description(description(entry)));
        event.add(new Url(page));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }

    private static String description(CalendarEntry entry) {
        return Stream.of(
                        Optional.ofNullable(entry.content().cost()).map(CalendarText::words),
                        Optional.ofNullable(entry.content().supplier()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Money cost) {
        return MoneyText.of(cost.amount(), cost.currency());
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            // Validation wants at least one event, and a client may have none.
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }
}
