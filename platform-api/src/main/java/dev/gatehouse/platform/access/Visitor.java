package dev.gatehouse.platform.access;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The raw facts of a request that may be shown beside an event and erased.
 *
 * @param address IP address, from the connection or a trusted proxy
 * @param agent the browser's name for itself, cut to 300 characters; empty when it gave none
 */
public record Visitor(String address, String agent) {

    /** For what nobody asked for from anywhere. */
    static final Visitor NOBODY = new Visitor("", "");

    private static final int AGENT_LENGTH = 300;
    private static final String[] SCANNERS = {
        "bot",
        "crawl",
        "spider",
        "preview",
        "scan",
        "proofpoint",
        "mimecast",
        "barracuda",
        "curl",
        "wget",
        "python",
        "headless"
    };

    public Visitor {
        agent = agent.length() > AGENT_LENGTH ? agent.substring(0, AGENT_LENGTH) : agent;
    }

    /**
     * {@code SCANNER} when the agent names itself as one, else {@code UNKNOWN}: a visit alone never proves a person.
     */
    public String agentClass() {
        String lower = agent.toLowerCase(Locale.ROOT);
        return Stream.of(SCANNERS).anyMatch(lower::contains) ? "SCANNER" : "UNKNOWN";
    }
}
