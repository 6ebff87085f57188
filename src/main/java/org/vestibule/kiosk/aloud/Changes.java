package org.vestibule.kiosk.aloud;

import org.vestibule.device.speech.Loudness;
import org.vestibule.device.speech.Rate;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Settings;
import org.vestibule.ui.theme.TextSize;

import java.util.ArrayList;
import java.util.List;

/** What a person has changed about the screens and the voice, for who does not see it. */
final class Changes {
    private Changes() {}

    static List<Message> between(Settings before, Settings now) {
        var said = new ArrayList<Message>();
        if (before.textSize() != now.textSize()) {
            var size = now.textSize();
            said.add(level("ui.said.text-size", size.step(), TextSize.STEPS));
        }
        if (before.highContrast() != now.highContrast()) {
            said.add(onOff("ui.said.contrast", now.highContrast()));
        }
        if (before.lowerControls() != now.lowerControls()) {
            said.add(onOff("ui.said.lower", now.lowerControls()));
        }
        var wish = now.aloud();
        if (!before.aloud().rate().equals(wish.rate())) said.add(speed(wish.rate()));
        if (!before.aloud().loudness().equals(wish.loudness())) {
            said.add(loudness(wish.loudness()));
        }
        return said;
    }

    static Message speed(Rate rate) {
        return level("read-aloud.speed", rate.step(), Rate.STEPS);
    }

    static Message loudness(Loudness loudness) {
        return level("read-aloud.loudness", loudness.step(), Loudness.STEPS);
    }

    private static Message level(String key, int number, int of) {
        return Message.of(key).with("number", number).with("of", of);
    }

    private static Message onOff(String key, boolean on) {
        return Message.of(key + (on ? "-on" : "-off"));
    }
}
