package dev.gatehouse.acceptance.demo;

import java.io.PrintStream;
import java.util.Locale;

/** What a person needs to begin, on one screen. */
record DemoBanner(PrintStream out) {

    void show(DemoStack stack) {
        out.println();
        line("Staff console", stack.console().toString());
        line("Mailbox", stack.servers().mailboxPage().uri().toString());
        line("API", stack.api().resolve("/reference").toString());
        line("A firm of yours", stack.console().resolve("/sign-up").toString());
        line("Operators", DemoOperator.door(stack, DemoOperator.EMAIL).toString());
        for (DemoOrganization organization : stack.organizations()) {
            out.println();
            out.printf("  %s, %s on %s%n", organization.name(), word(organization.preset()), word(organization.plan()));
            out.printf("    %-8s%s/%s%n", "portal", stack.portal(), organization.slug());
            organization.staff().forEach(person -> person("staff", person));
            organization.contacts().forEach(person -> person("client", person));
        }
        out.println();
        out.println("  Sign in with an address above; codes and links arrive in the mailbox.");
        out.println(
                "  Staff of these four need no second factor; a firm of yours and operators add one on the way in.");
        out.println("  Press Ctrl-C to stop.");
        out.flush();
    }

    private static String word(String constant) {
        String words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void line(String name, String url) {
        out.printf("  %-16s%s%n", name, url);
    }

    private void person(String side, DemoOrganization.Person person) {
        out.printf("    %-8s%-36s%s%n", side, person.email(), person.name());
    }
}
