package org.simplexplorer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream("version.properties"))) {
            properties.load(in);
        }
        return new String[] {"simplexplorer " + properties.getProperty("version")};
    }
}
