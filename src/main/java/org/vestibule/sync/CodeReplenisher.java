package org.vestibule.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.CodePool;
import org.vestibule.outbox.RetrySchedule;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Keeps activation codes in stock, so that nobody waits for the network to get one. */
final class CodeReplenisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CodeReplenisher.class);

    /** A code in stock lives at least this much longer: a weekend and a day to use it. */
    private static final Duration LIFE = Duration.ofDays(3);

    /** What one request asks for at most. */
    private static final int BATCH = 20;

    /** Codes expire without anybody taking one. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final CodePool pool;
    private final PortalGateway portal;
    private final SyncBoard board;
    private final RetrySchedule schedule;
    private final InstantSource clock;
    private final int level;
    private final Rounds rounds = Rounds.behind("codes", this::step);
    private int failures; // codes thread only
    private volatile boolean rested = true;

    /**
     * @param level how many codes to keep
     */
    CodeReplenisher(
            CodePool pool,
            PortalGateway portal,
            SyncBoard board,
            RetrySchedule schedule,
            InstantSource clock,
            int level) {
        this.pool = pool;
        this.portal = portal;
        this.board = board;
        this.schedule = schedule;
        this.clock = clock;
        this.level = level;
    }

    void start() {
        board.onBack(this::hurry);
        rounds.start();
    }

    /** A code may have been taken. */
    void wake() {
        if (rested) rounds.wake();
    }

    void hurry() {
        rounds.wake();
    }

    private Duration step() {
        var missing = level - pool.available(clock.instant().plus(LIFE));
        if (missing <= 0) return rest(LOOK);
        var reply = portal.issueCodes(Math.min(missing, BATCH));
        board.note(reply);
        return switch (reply) {
            case PortalReply.Done<List<ActivationCode>>(var codes) -> stock(codes);
            case PortalReply.Later<List<ActivationCode>> later -> backOff(later.retryAfter());
            case PortalReply.Denied<List<ActivationCode>> _ -> backOff(Optional.empty());
            case PortalReply.Refused<List<ActivationCode>>(var words) -> {
                LOG.warn("no codes: {}", words);
                yield backOff(Optional.empty());
            }
        };
    }

    /** An empty answer is a failure too, or this would ask without end. */
    private Duration stock(List<ActivationCode> codes) {
        var lasting = clock.instant().plus(LIFE);
        if (codes.stream().noneMatch(code -> code.expires().isAfter(lasting))) {
            LOG.warn("the portal gave no code that lasts");
            return backOff(Optional.empty());
        }
        pool.add(codes);
        LOG.info("{} codes added", codes.size());
        failures = 0;
        return Duration.ZERO;
    }

    private Duration rest(Duration rest) {
        rested = true;
        return rest;
    }

    private Duration backOff(Optional<Duration> retryAfter) {
        rested = false;
        return schedule.delay(++failures, retryAfter);
    }

    void stop() {
        rounds.stop();
    }

    @Override
    public void close() {
        rounds.close();
    }
}
