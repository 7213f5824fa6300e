/** The device's own voice that speaks Indonesian; undefined where it has none. Old systems call the language `in`. */
export const indonesianVoice = (): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(({ lang }) => /^(?:id|in)\b/i.test(lang));
