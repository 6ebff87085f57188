package org.vestibule.device.speech;

import java.io.IOException;

/**
 * For programs that take two brackets in a text for a command (espeak-ng for sounds, {@code say}
 * for settings of its voice): words are only words.
 *
 * @param before a command of ours
 */
record PlainSaying(Saying words, String before) implements Saying {
    @Override
    public void say(String text) throws IOException, InterruptedException {
        words.say(before + text.replace("[[", "[ ["));
    }

    @Override
    public void cut() {
        words.cut();
    }
}
