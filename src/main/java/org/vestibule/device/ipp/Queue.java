package org.vestibule.device.ipp;

import org.vestibule.device.JobName;
import org.vestibule.device.ipp.Reply.Got;
import org.vestibule.device.ipp.Reply.Refused;
import org.vestibule.device.ipp.Reply.Unreached;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** One queue of a print service, asked as a user of its own so that it sees only its own jobs. */
final class Queue {
    /** In the queue, everybody can read it. */
    private static final String USER = "vestibule";

    private static final String[] OF_A_JOB = {"job-id", "job-name", "job-state"};

    /** The newest jobs come first; a try is looked for within seconds or after a restart. */
    private static final int NEWEST = 100;

    private final PrintServer server;
    private final Optional<String> name;
    private final AtomicInteger questions = new AtomicInteger();

    /**
     * @param name empty: the one that the print service takes by default
     */
    Queue(PrintServer server, Optional<String> name) {
        this.server = server;
        this.name = name;
    }

    /** Hands a document over. Asked once, whatever comes of it. */
    Reply<Job> submit(byte[] pdf, JobName job) {
        return onPrinter(
                path -> {
                    var question =
                            about(Operation.PRINT_JOB, path)
                                    .with(Tag.NAME, "job-name", job.value())
                                    .with(Tag.MIME, "document-format", "application/pdf")
                                    .group(Tag.JOB_GROUP)
                                    // A cover sheet would name the user and the job.
                                    .with(Tag.NAME, "job-sheets", "none");
                    return theJob(server.ask(path, question.end(pdf)));
                });
    }

    Reply<Job> job(int id) {
        return onPrinter(
                path -> {
                    var question =
                            about(Operation.GET_JOB_ATTRIBUTES, path)
                                    .with("job-id", id)
                                    .with(Tag.KEYWORD, "requested-attributes", OF_A_JOB);
                    return theJob(server.ask(path, question.end()));
                });
    }

    /** The job of a name: one that is still open before one that is over. */
    Reply<Optional<Job>> find(JobName job) {
        return switch (find(job, "not-completed")) {
            case Got<Optional<Job>>(var open) when open.isEmpty() -> find(job, "completed");
            case Reply<Optional<Job>> told -> told;
        };
    }

    private Reply<Optional<Job>> find(JobName job, String which) {
        return onPrinter(
                path -> {
                    var question =
                            about(Operation.GET_JOBS, path)
                                    .with("limit", NEWEST)
                                    .with(Tag.KEYWORD, "which-jobs", which)
                                    .with("my-jobs", true)
                                    .with(Tag.KEYWORD, "requested-attributes", OF_A_JOB);
                    return server.ask(path, question.end())
                            .map(
                                    response ->
                                            response.jobs().stream()
                                                    .flatMap(found -> job(found).stream())
                                                    .filter(f -> f.name().equals(job.value()))
                                                    .max(Comparator.comparingInt(Job::id)));
                });
    }

    Reply<Response> cancel(int id) {
        return onPrinter(
                path ->
                        server.ask(
                                path, about(Operation.CANCEL_JOB, path).with("job-id", id).end()));
    }

    Reply<Condition> printer() {
        return onPrinter(
                path -> {
                    var question =
                            about(Operation.GET_PRINTER_ATTRIBUTES, path)
                                    .with(
                                            Tag.KEYWORD,
                                            "requested-attributes",
                                            "printer-state",
                                            "printer-state-reasons",
                                            "printer-is-accepting-jobs");
                    return server.ask(path, question.end()).map(Queue::condition);
                });
    }

    private <T> Reply<T> onPrinter(Function<String, Reply<T>> question) {
        if (name.isPresent()) return question.apply(path(name.get()));
        return switch (defaultName()) {
            case Got<Optional<String>>(var found) ->
                    found.map(printer -> question.apply(path(printer)))
                            .orElseGet(() -> new Refused<>(Status.NOT_FOUND));
            case Refused<Optional<String>>(var status) -> new Refused<>(status);
            // Only the name was asked for; the question itself was not.
            case Unreached<Optional<String>> _ -> new Unreached<>(false);
        };
    }

    private Reply<Optional<String>> defaultName() {
        var question =
                Request.of(Operation.CUPS_GET_DEFAULT, questions.incrementAndGet())
                        .with(Tag.KEYWORD, "requested-attributes", "printer-name");
        return server.ask("/", question.end())
                .map(
                        response ->
                                response.printer().stream()
                                        .flatMap(found -> found.words("printer-name").stream())
                                        .findFirst());
    }

    private static String path(String printer) {
        return "/printers/"
                + URLEncoder.encode(printer, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Request about(Operation operation, String path) {
        return Request.of(operation, questions.incrementAndGet())
                .with(Tag.URI, "printer-uri", server.at(path).toString())
                .with(Tag.NAME, "requesting-user-name", USER);
    }

    private static Reply<Job> theJob(Reply<Response> reply) {
        return switch (reply) {
            case Got<Response>(var response) ->
                    response.jobs().stream()
                            .flatMap(found -> job(found).stream())
                            .findFirst()
                            .<Reply<Job>>map(Got::new)
                            .orElseGet(() -> new Unreached<>(true));
            case Refused<Response>(var status) -> new Refused<>(status);
            case Unreached<Response>(var maybe) -> new Unreached<>(maybe);
        };
    }

    private static Optional<Job> job(Attributes found) {
        var state = found.number("job-state").flatMap(JobState::of);
        var name = found.words("job-name").stream().findFirst().orElse("");
        return found.number("job-id").flatMap(id -> state.map(s -> new Job(id, name, s)));
    }

    private static Condition condition(Response response) {
        var printer = response.printer().orElseGet(Attributes::new);
        return new Condition(
                printer.number("printer-state").equals(Optional.of(STOPPED)),
                printer.flag("printer-is-accepting-jobs").orElse(true),
                new Reasons(printer.words("printer-state-reasons")));
    }

    /** Of {@code printer-state} (RFC 8011, 5.4.11). */
    private static final int STOPPED = 5;
}
