package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.stack.Subject;
import dev.gatehouse.local.mail.Mailbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for codes as browsers do, waits for the mails, and gives the requests that hand the codes in. */
record AskedForCode(int port, Mailbox mailbox) {

    private static final Pattern CODE = Pattern.compile("Your code: (\\d{6})");
    private static final Duration MAIL = Duration.ofMinutes(2);

    /** Whoever has asked, and the cookie that says so. */
    private record Asked(Subject person, int number, String cookie) {}

    List<String> all(List<Subject> people) {
        List<Asked> asked = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < people.size(); i++) {
                asked.add(ask(client, people.get(i), i));
            }
        } catch (IOException e) {
            throw new BenchException("A code cannot be asked for", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("The bench was stopped", e);
        }
        return asked.stream().map(this::handIn).toList();
    }

    private Asked ask(HttpClient client, Subject person, int number) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + path(person, "challenges")))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Forwarded-For", SignIns.network(number))
                .POST(BodyPublishers.ofString("{\"email\":\"" + person.email() + "\"}"))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new BenchException("A code cannot be asked for: " + answer.body(), null);
        }
        return new Asked(
                person,
                number,
                answer.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0]);
    }

    private String handIn(Asked asked) {
        String body = "{\"code\":\"" + code(asked.person()) + "\"}";
        return "POST " + path(asked.person(), "sessions") + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nUser-Agent: gatehouse-bench\r\nAccept: application/json\r\nContent-Type: application/json"
                + "\r\nSec-Fetch-Site: same-origin\r\nX-Forwarded-For: " + SignIns.network(asked.number())
                + "\r\nCookie: " + asked.cookie() + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private String code(Subject person) {
        Matcher matcher =
                CODE.matcher(mailbox.awaitMessage(person.email(), MAIL).text());
        if (!matcher.find()) {
            throw new BenchException("The mail to " + person.email() + " has no code", null);
        }
        return matcher.group(1);
    }

    private static String path(Subject person, String what) {
        return "/api/portal/" + person.slug() + "/sign-in/" + what;
    }
}
