package org.vestibule.device.ipp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A print service that does what a test says, over real HTTP. */
final class ScriptedQueue implements AutoCloseable {
    static final int PRINT_JOB = 2;
    static final int CANCEL_JOB = 8;
    static final int GET_JOB = 9;
    static final int GET_JOBS = 10;

    private final HttpServer http;
    private final List<Held> jobs = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();
    private final Map<Integer, Integer> refusals = new HashMap<>();
    private final Set<Integer> losing = new HashSet<>();
    private final Set<Integer> deaf = new HashSet<>();
    private int stateOfNewJobs = 9;
    private int printerState = 3;
    private String message = "";
    private String device = "usb://Lobby/Printer";
    private String jobReason = "none";
    private String defaultPrinter = "lobby";
    private List<String> reasons = List.of("none");

    /** A job in the queue. */
    @SuppressWarnings("ArrayRecordComponent") // looked at, never compared
    record Held(int id, String name, String user, byte[] pdf, int state) {
        Held at(int other) {
            return new Held(id, name, user, pdf, other);
        }
    }

    ScriptedQueue() {
        this(0);
    }

    private ScriptedQueue(int port) {
        try {
            http =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/", this::hear);
        http.start();
    }

    URI address() {
        return URI.create("ipp://localhost:" + http.getAddress().getPort());
    }

    /** What new jobs are at once: 3 pending, 4 held, 5 processing, 6 stopped … 9 completed. */
    synchronized void newJobsAre(int state) {
        stateOfNewJobs = state;
    }

    synchronized void allJobsAre(int state) {
        jobs.replaceAll(job -> job.at(state));
    }

    synchronized void printerSays(String... keywords) {
        reasons = List.of(keywords);
    }

    /** 3 idle, 4 processing, 5 stopped. */
    synchronized void printerIs(int state) {
        printerState = state;
    }

    synchronized void printerIsPrinting(String words) {
        printerState = 4;
        message = words;
    }

    synchronized void noDefault() {
        defaultPrinter = "";
    }

    synchronized void refuse(int operation, int status) {
        refusals.put(operation, status);
    }

    synchronized void accept(int operation) {
        refusals.remove(operation);
        losing.remove(operation);
        deaf.remove(operation);
    }

    /** CUPS was stopped while the printer had the jobs. */
    synchronized void losesTrackOfJobs() {
        allJobsAre(8);
        jobReason = "processing-to-stop-point";
    }

    /** The queue stands before another one, which is the printer itself. */
    synchronized void standsBefore(ScriptedQueue printer) {
        device = printer.address() + "/ipp/print";
    }

    /** It acts, and nobody hears of it. */
    synchronized void loseAnswersTo(int operation) {
        losing.add(operation);
    }

    /** Neither acts nor answers. */
    synchronized void ignore(int operation) {
        deaf.add(operation);
    }

    synchronized void forgetJobs() {
        jobs.clear();
    }

    synchronized void put(String name, String user, int state) {
        jobs.add(new Held(jobs.size() + 1, name, user, new byte[0], state));
    }

    synchronized List<Held> jobs() {
        return List.copyOf(jobs);
    }

    synchronized List<Heard> heard(int operation) {
        return heard.stream().filter(one -> one.operation() == operation).toList();
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            var question = Heard.read(exchange.getRequestBody().readAllBytes());
            byte[] answer;
            synchronized (this) {
                if (deaf.contains(question.operation())) return;
                heard.add(question);
                answer = answer(question).end();
                if (losing.contains(question.operation())) return;
            }
            exchange.getResponseHeaders().add("Content-Type", "application/ipp");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private Told answer(Heard question) {
        var refusal = refusals.get(question.operation());
        if (refusal != null) return new Told(refusal);
        return switch (question.operation()) {
            case PRINT_JOB -> accept(question);
            case CANCEL_JOB -> cancel(question.count("job-id"));
            case GET_JOB -> one(question.count("job-id"));
            case GET_JOBS -> list(question);
            case 0x0B ->
                    new Told(0)
                            .group(4)
                            .number(0x23, "printer-state", printerState)
                            .text(0x45, "device-uri", device)
                            .text(0x41, "printer-state-message", message)
                            .text(0x44, "printer-state-reasons", reasons.toArray(String[]::new))
                            .flag("printer-is-accepting-jobs", true);
            case 0x4001 ->
                    defaultPrinter.isEmpty()
                            ? new Told(0x0406)
                            : new Told(0).group(4).text(0x42, "printer-name", defaultPrinter);
            default -> new Told(0x0501);
        };
    }

    private Told accept(Heard question) {
        var job =
                new Held(
                        jobs.size() + 1,
                        question.words("job-name"),
                        question.words("requesting-user-name"),
                        question.rest(),
                        stateOfNewJobs);
        jobs.add(job);
        return tell(new Told(0), job);
    }

    private Told cancel(int id) {
        if (jobs.stream().noneMatch(job -> job.id() == id && job.state() < 7)) {
            return new Told(0x0404);
        }
        jobs.replaceAll(job -> job.id() == id ? job.at(7) : job);
        return new Told(0);
    }

    private Told one(int id) {
        return jobs.stream()
                .filter(job -> job.id() == id)
                .findFirst()
                .map(job -> tell(new Told(0), job))
                .orElseGet(() -> new Told(0x0406));
    }

    private Told list(Heard question) {
        var open = question.words("which-jobs").equals("not-completed");
        var told = new Told(0);
        for (var job : jobs) {
            if (job.state() < 7 == open
                    && job.user().equals(question.words("requesting-user-name"))) {
                tell(told, job);
            }
        }
        return told;
    }

    private Told tell(Told told, Held job) {
        return told.group(2)
                .number(0x21, "job-id", job.id())
                .text(0x42, "job-name", job.name())
                .number(0x23, "job-state", job.state())
                .text(0x44, "job-state-reasons", jobReason);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
