package org.simplexplorer.viewmodel.document;

/**
 * Where a study goes that is still being read. It is decided when the person asks for the study and looked up when the study
 * comes: by then its tab may be closed or its study edited.
 */
@FunctionalInterface
public interface Place {

    /** The document to put the study into; it is shown from now on. */
    Document take();
}
