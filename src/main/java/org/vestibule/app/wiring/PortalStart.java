package org.vestibule.app.wiring;

import org.vestibule.app.command.Site;
import org.vestibule.app.config.PortalConfig;
import org.vestibule.app.config.Settings;
import org.vestibule.portal.PortalProgram;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.pages.PhonePages;
import org.vestibule.practice.Practice;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** Puts the portal together: server, desk, and the pages a phone opens. */
public final class PortalStart {
    private PortalStart() {}

    /** As the settings say. */
    static PortalProgram of(Site site) {
        var settings = site.settings();
        return start(settings, settings.portal().port(), publicAddress(settings));
    }

    /** Where nobody else looks for it: to work on its data, then close it. */
    static PortalProgram unlisted(Site site) {
        return start(site.settings(), 0, publicAddress(site.settings()));
    }

    /** At any free port of this computer, which is also what phones open: for the tour. */
    public static PortalProgram anywhere(Site site) {
        return start(site.settings(), 0, Optional.empty());
    }

    /** Like {@link #anywhere}, at this port. */
    public static PortalProgram at(Site site, int port) {
        return start(site.settings(), port, Optional.empty());
    }

    /** Where its data lies. */
    public static Path data(Site site) {
        return site.folders().of("portal").data();
    }

    private static Optional<URI> publicAddress(Settings settings) {
        return Optional.of(settings.practice().profile().portalAddress());
    }

    private static PortalProgram start(Settings settings, int port, Optional<URI> address) {
        var folders = settings.folders().of("portal");
        var portal = settings.portal();
        return start(
                settings.practice(),
                new PortalSettings.Folders(
                        folders.data(),
                        folders.keys(),
                        portal.database().map(PortalConfig.Database::login)),
                new PortalSettings.Address(
                        portal.host(), port, address, certificate(portal.tls())));
    }

    static PortalProgram start(
            Practice wanted, PortalSettings.Folders folders, PortalSettings.Address address) {
        var clock = InstantSource.system();
        var practice = OfferedLanguages.only(wanted);
        return PortalProgram.start(
                new PortalSettings(
                        folders,
                        address,
                        practice,
                        clock,
                        Optional.empty(),
                        Optional.of(
                                (routes, activation, accounts) ->
                                        new PhonePages(activation, accounts, practice, clock)
                                                .register(routes))));
    }

    private static PortalSettings.Certificate certificate(Optional<PortalConfig.Tls> tls) {
        return tls.<PortalSettings.Certificate>map(
                        own ->
                                new PortalSettings.Certificate.Pem(
                                        own.certificate(), own.privateKey()))
                .orElseGet(PortalSettings.Certificate.OwnAuthority::new);
    }
}
