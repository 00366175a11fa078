package org.simplexplorer.intake;

import java.util.List;
import org.simplexplorer.study.StudyFormatException;

/** Tensors of one layer each and of the same shape, as the layers of one tensor. */
record StackedTensor(List<AttentionTensor> stack) implements AttentionTensor {

    StackedTensor {
        stack = List.copyOf(stack);
    }

    /** Whether tensors can be stacked. */
    static boolean fits(List<AttentionTensor> tensors) {
        TensorShape first = tensors.get(0).shape();
        return tensors.size() <= IntakeLimits.LAYERS
                && first.layers() == 1
                && tensors.stream().allMatch(tensor -> tensor.shape().equals(first));
    }

    @Override
    public TensorShape shape() {
        TensorShape one = stack.get(0).shape();
        return new TensorShape(stack.size(), one.heads(), one.targets(), one.sources());
    }

    @Override
    public double[] row(int layer, int head, int target) throws StudyFormatException {
        return stack.get(layer).row(0, head, target);
    }
}
