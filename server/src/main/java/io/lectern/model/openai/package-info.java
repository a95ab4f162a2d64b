/** Asks models behind the chat completions of OpenAI, which Azure OpenAI, Ollama, vLLM and others offer too. */
@NullMarked
package io.lectern.model.openai;

import org.jspecify.annotations.NullMarked;
