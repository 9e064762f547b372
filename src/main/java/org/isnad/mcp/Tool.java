package org.isnad.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an assistant may call; {@code mcp/tools.json} says what for and with what. */
@FunctionalInterface
interface Tool {
  /**
   * Answers a call.
   *
   * @throws Unanswered where what is given leads to no answer
   */
  ObjectNode answer(Arguments arguments);
}
