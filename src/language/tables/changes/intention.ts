import { type ChangesOf, judged, things, value } from "./change.ts";
import { acceptedAnswers, readOut } from "./orders.ts";

export const intentionChanges: ChangesOf<"intention"> = {
  type: value("intention-changed"),
  questions: things("protects", "intention-changed"),
  actions: judged(readOut, "intention-changed"),
  speed: value("intention-changed"),
};

export const questionChanges: ChangesOf<"question"> = {
  question: value("intention-changed"),
  answers: judged(acceptedAnswers, "intention-changed"),
};
