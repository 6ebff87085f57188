package org.vestibule.portal.pages;

import org.vestibule.portal.store.DatabaseAway;
import org.vestibule.practice.PortalTask;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desk behind the pages, with one person and a code for every case. */
final class ScriptedActivation implements Activation {
    static final LocalDate BORN = LocalDate.of(1962, 3, 8);
    static final String OPEN = "K7QM2X9P";
    static final String WITHOUT_CONTACT = "NK7QM2X9";
    static final String HAS_ACCOUNT = "HASQM2X9";
    static final String ON_ITS_WAY = "WAYQM2X9";
    static final String AT_DESK = "DESKM2X9";
    static final String LOCKED = "LCKDM2X9";
    static final String TOO_FAST = "FASTM2X9";
    static final String BREAKS = "BREAKM2X";
    static final String AWAY = "AWAYM2X2";
    static final String NEVER_WAS = "ZZZZ2222";

    final Map<String, Missing> missing = new HashMap<>();
    final List<String> opened = new ArrayList<>();
    final List<LocalDate> tried = new ArrayList<>();
    PortalTask firstTask = PortalTask.TEST_RESULTS;
    Optional<String> language = Optional.of("en");

    ScriptedActivation() {
        missing.put(ON_ITS_WAY, Missing.ENROLLMENT);
        missing.put(AT_DESK, Missing.DESK);
    }

    @Override
    public Optional<String> language(String code) {
        return code.equals(NEVER_WAS) ? Optional.empty() : language;
    }

    @Override
    public void opened(String code) {
        opened.add(code);
    }

    @Override
    public Check check(String code, LocalDate birthDate, String address) {
        tried.add(birthDate);
        return switch (code) {
            case TOO_FAST -> new Check.TooMany(Duration.ofSeconds(90));
            case AWAY -> throw new DatabaseAway("the database is away");
            case BREAKS -> throw new IllegalStateException("about Mrs. Watsica, " + birthDate);
            case LOCKED, NEVER_WAS, "" -> new Check.Refused();
            default -> known(code, birthDate);
        };
    }

    private Check known(String code, LocalDate birthDate) {
        if (!birthDate.equals(BORN)) return new Check.Refused();
        var still = missing.get(code);
        return still == null ? new Check.Open("pass-" + code) : new Check.NotYet(still);
    }

    @Override
    public Optional<Visit> visit(String pass) {
        if (!pass.startsWith("pass-")) return Optional.empty();
        var contact =
                pass.endsWith(WITHOUT_CONTACT)
                        ? Optional.<String>empty()
                        : Optional.of("m•••@example.com");
        var hasAccount = pass.endsWith(HAS_ACCOUNT);
        return Optional.of(
                new Visit("María", language.orElse("en"), firstTask, contact, hasAccount));
    }

    @Override
    public Making make(String pass, String signInName, String password) {
        if (password.equals("and now it is gone")) return new Making.Gone();
        if (signInName.equals("maria")) return new Making.NameRefused(NameRule.TAKEN);
        if (password.length() < 15) return new Making.PasswordRefused(PasswordRule.TOO_SHORT);
        return new Making.Live(ScriptedAccounts.SESSION);
    }
}
