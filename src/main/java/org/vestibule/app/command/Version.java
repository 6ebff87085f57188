package org.vestibule.app.command;

import picocli.CommandLine.IVersionProvider;

import java.util.Optional;

/** The version from the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"vestibule " + text(Version.class.getPackage())};
    }

    static String text(Package source) {
        return Optional.ofNullable(source.getImplementationVersion()).orElse("from sources");
    }
}
