package org.simplexplorer.viewmodel.transplant;

import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.transformer.ModelShelf;

/**
 * Everything that puts a mechanism into the transformer.
 *
 * @param transplant what stands where, and what becomes of it
 * @param sweep the same along a parameter
 * @param pictures what there is to see of them
 */
public record TransplantModels(TransplantModel transplant, SweepModel sweep, TransplantPictures pictures) {

    public static TransplantModels of(
            OpenStudy open,
            ModelShelf shelf,
            Appearance appearance,
            TextRuler ruler,
            Background background,
            Messages messages,
            Threads threads) {
        TransplantModel transplant = new TransplantModel(open, shelf, background, messages, threads);
        SweepModel sweep = new SweepModel(open, shelf, transplant, background, messages, threads);
        return new TransplantModels(
                transplant, sweep, new TransplantPictures(open, transplant, sweep, appearance, ruler));
    }
}
