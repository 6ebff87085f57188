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
import java.util.function.Supplier;

/** One queue of a print service, asked as a user of its own so that it sees only its own jobs. */
final class Queue {
    /** In the queue, everybody can read it. */
    private static final String USER = "vestibule";

    private static final String[] OF_A_JOB = {
        "job-id", "job-name", "job-state", "job-state-reasons"
    };

    /** The newest jobs come first; a try is looked for within seconds or after a restart. */
    private static final int NEWEST = 100;

    private final PrintServer server;
    private final Supplier<Reply<String>> place;
    private final AtomicInteger questions = new AtomicInteger();

    /** The queue of a printer itself, at a path of its own. */
    Queue(PrintServer server, String path) {
        this.server = server;
        place = () -> new Got<>(path);
    }

    /**
     * A queue of CUPS.
     *
     * @param name empty: the one that the print service takes by default
     */
    Queue(PrintServer server, Optional<String> name) {
        this.server = server;
        place = name.isPresent() ? () -> new Got<>(path(name.get())) : this::defaultPath;
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
                                            "printer-state-message",
                                            "printer-state-reasons",
                                            "printer-is-accepting-jobs");
                    return server.ask(path, question.end()).map(Queue::condition);
                });
    }

    /** The address of the printer behind a queue of CUPS; empty when it is not told. */
    Reply<Optional<String>> device() {
        return onPrinter(
                path -> {
                    var question =
                            about(Operation.GET_PRINTER_ATTRIBUTES, path)
                                    .with(Tag.KEYWORD, "requested-attributes", "device-uri");
                    return server.ask(path, question.end())
                            .map(response -> first(response, "device-uri"));
                });
    }

    private static Optional<String> first(Response response, String name) {
        return response.printer().stream().flatMap(found -> found.words(name).stream()).findFirst();
    }

    private <T> Reply<T> onPrinter(Function<String, Reply<T>> question) {
        return switch (place.get()) {
            case Got<String>(var path) -> question.apply(path);
            case Refused<String>(var status) -> new Refused<>(status);
            // Only the name was asked for; the question itself was not.
            case Unreached<String> _ -> new Unreached<>(false);
        };
    }

    private Reply<String> defaultPath() {
        var question =
                Request.of(Operation.CUPS_GET_DEFAULT, questions.incrementAndGet())
                        .with(Tag.KEYWORD, "requested-attributes", "printer-name");
        return switch (server.ask("/", question.end())) {
            case Got<Response>(var response) ->
                    first(response, "printer-name")
                            .<Reply<String>>map(printer -> new Got<>(path(printer)))
                            .orElseGet(() -> new Refused<>(Status.NOT_FOUND));
            case Refused<Response>(var status) -> new Refused<>(status);
            case Unreached<Response>(var maybe) -> new Unreached<>(maybe);
        };
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
        var reasons = found.words("job-state-reasons");
        return found.number("job-id").flatMap(id -> state.map(s -> new Job(id, name, s, reasons)));
    }

    private static Condition condition(Response response) {
        var printer = response.printer().orElseGet(Attributes::new);
        return new Condition(
                doing(printer.number("printer-state").orElse(0)),
                printer.flag("printer-is-accepting-jobs").orElse(true),
                new Reasons(printer.words("printer-state-reasons")),
                printer.words("printer-state-message").stream().findFirst().orElse(""));
    }

    private static Condition.Doing doing(int printerState) {
        return switch (printerState) {
            case 4 -> Condition.Doing.PRINTING;
            case 5 -> Condition.Doing.STOPPED;
            default -> Condition.Doing.NOTHING;
        };
    }
}
