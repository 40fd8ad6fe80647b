/// A small dialogue without a mistake, with every kind of step; tests spoil one line of it.
enum GoodDialogue {
  static let youth = """
    dialogue: youth
    address: tu
    languages: [fr, en]
    slots:
      place:    { type: place, label: { fr: "ton coin", en: "your area" } }
      age:      { type: age 8..99, sensitivity: personal, label: { fr: "ton âge", en: "your age" } }
      birthday: { type: yes-no, label: { fr: "ton anniversaire", en: "your birthday" } }
      speaker:  { type: choice, options: [self, parent], label: { fr: "qui parle", en: "who speaks" } }
      idea:     { type: choice, label: { fr: "ton idée", en: "your idea" } }
      trade:    { type: term trade, label: { fr: "ton métier", en: "your trade" } }
      young:    { type: yes-no, label: { fr: "ta jeunesse", en: "your youth" } }
    steps:
      - say: { fr: "Salut !", en: "Hi!" }
        id: welcome
      - listen: speaker
      - if: speaker == parent
        then:
          - hand-over: parent
      - ask: place
        prompt: { fr: "Tu habites où ?", en: "Where do you live?" }
        short: { fr: "Où ?", en: "Where?" }
      - ask: age
        prompt: { fr: "Tu as quel âge ?", en: "How old are you?" }
        reask:
          - { fr: "Un nombre suffit.", en: "A number will do." }
        invalid: { fr: "Entre 8 et 99.", en: "From 8 to 99." }
        last-try: { fr: "Par exemple 16.", en: "For instance 16." }
        why: { fr: "On y entre à 15 ans, {fact:entry-age}.", en: "They take people from 15." }
        help: { fr: "Ton âge, en années.", en: "Your age in years." }
      - cases:
          - { if: age < 14, then: [ { advise: { doors: under-15 } }, { end: too-young } ] }
          - if: age < 15 and not known(birthday)
            then:
              - ask: birthday
                prompt: { fr: "15 ans avant septembre ?", en: "15 before September?" }
        else:
          - say: { fr: "Tu as {age} ans.", en: "You are {age}." }
      - ask: idea
        prompt: { fr: "Tu as une idée ?", en: "Do you have an idea?" }
        options:
          - id: clear
            label: { fr: "oui, j'ai une idée", en: "yes, I have an idea" }
            hear: ["je sais", "j'en ai une"]
            then:
              - ask: trade
                prompt: { fr: "Quel métier ?", en: "Which trade?" }
          - { id: unsure, label: { fr: "pas trop", en: "not really" } }
      - include: ../core/interests.yaml
      - set: young
        to: birthday
      - recommend: { trades: 3, schools: 5 }
      - if: advice in [too-far, no-place]
        then:
          - end: far
      - end: advised
    """

  static let parent = """
    dialogue: parent
    address: vous
    languages: [fr, en]
    steps:
      - say: { fr: "Bonjour !", en: "Good morning!" }
      - include: ../core/interests.yaml
      - end: advised
    """

  static let interests = """
    slots:
      interest: { type: opinions facet, label: { tu: "tes goûts", vous: "vos goûts", en: "likes" } }
    steps:
      - say: { tu: "Tu aimes quoi ?", vous: "Vous aimez quoi ?", en: "What?", en-vous: "What, please?" }
      - explore: interest
        at-most: 4
        why: { fr: "Pour trier.", en: "To sort." }
    """

  static let files = [
    "youth/dialogue.yaml": youth, "parent/dialogue.yaml": parent,
    "core/interests.yaml": interests,
  ]
}
