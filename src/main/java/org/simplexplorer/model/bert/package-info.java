/**
 * BERT's encoder, a transformer: {@code Encoder} is the network from top to bottom, {@code EncoderLayer} one layer of it,
 * {@code SelfAttention} its heads; {@code Dense}, {@code LayerNorm}, {@code Gelu} and {@code EmbeddingTable} are the parts.
 * Everything is a list of rows, one a token: {@code float[n][width]}. {@code BertFile} finds the weights in an ONNX file.
 *
 * <p>Sources: Vaswani et al., <i>Attention Is All You Need</i>, NeurIPS 2017; Devlin et al., <i>BERT</i>, NAACL 2019.
 */
@NullMarked
package org.simplexplorer.model.bert;

import org.jspecify.annotations.NullMarked;
