package org.vestibule.sync;

import org.vestibule.enrollment.HelpLine;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Help, as far as it goes over the network. */
final class PhoneToDesk implements HelpLine, AutoCloseable {
    private final DeskLine line;
    private final Ticker ticker;
    private final Rhythm rhythm;
    private final Set<HelpCalling> open = ConcurrentHashMap.newKeySet();

    PhoneToDesk(DeskLine line, Ticker ticker, Rhythm rhythm) {
        this.line = line;
        this.ticker = ticker;
        this.rhythm = rhythm;
    }

    /**
     * How a call goes on.
     *
     * @param poll between two looks at it
     * @param again after a try that failed
     * @param patience until a desk that does not answer counts as out of reach
     */
    record Rhythm(Duration poll, Duration again, Duration patience) {
        /** Who waits beside a screen is to know within three seconds. */
        static final Rhythm STANDARD =
                new Rhythm(Duration.ofSeconds(1), Duration.ofMillis(400), Duration.ofMillis(2_200));
    }

    @Override
    public Call call(String screen, String language, Consumer<Answer> listener) {
        var cry = new DeskLine.Cry(UUID.randomUUID().toString(), screen, language);
        var call = new HelpCalling(this, cry, listener);
        open.add(call);
        call.start();
        return call;
    }

    DeskLine line() {
        return line;
    }

    Ticker ticker() {
        return ticker;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    void ended(HelpCalling call) {
        open.remove(call);
    }

    /** No call tells anything any more; those that nobody ended are left to the desk. */
    @Override
    public void close() {
        open.forEach(HelpCalling::stop);
    }
}
