package org.simplexplorer.cli;

import org.simplexplorer.study.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"simplexplorer " + ProgramVersion.text()};
    }
}
