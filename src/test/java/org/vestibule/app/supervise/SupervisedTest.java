package org.vestibule.app.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.atomic.AtomicBoolean;

class SupervisedTest {
    @Test
    void aChildEndsWhenItsParentIsGone() throws IOException {
        var ended = new AtomicBoolean();
        var parent = new PipedOutputStream();
        Supervised.whenClosed(new PipedInputStream(parent), () -> ended.set(true));
        parent.write('\n');
        parent.flush();
        assertThat(ended).isFalse();
        parent.close();
        await().untilTrue(ended);
    }
}
