import { pluralIn } from './plural';

const plural = pluralIn('en');

function waitInWords(seconds: number): string {
  if (seconds < 90) return plural(seconds, { one: '# second', other: '# seconds' });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return plural(minutes, { one: '# minute', other: '# minutes' });
  return plural(Math.ceil(minutes / 60), { one: '# hour', other: '# hours' });
}

/** Every word of the portal in English. Functions take what differs; a sentence is never put together elsewhere. */
export const en = {
  shell: {
    skip: 'Skip to the content',
    titleOf: (page: string, firm: string) => `${page} · ${firm}`,
    loading: 'Loading your checklist',
    offline: 'You are offline. Nothing is lost: this page goes on by itself when the connection is back.',
    outOfDate: (firm: string) => `${firm} cannot be reached at present. We keep trying; what you see may be a little old.`,
    pausedBySession:
      'Your visit has timed out. Sign in again in a new tab, then come back here: your files go on by themselves.',
    keepPrivate: 'Keep the link from your mail to yourself: it works like a password.',
    toStart: 'To the start page',
    signOut: 'Sign out on this device',
    signOutEverywhere: 'Sign out everywhere',
    signOutEverywhereAsk: 'This ends your visit on every device, this one included. Go on?',
    otherFirms: 'Also on this device',
    signOutWithUploads: 'Some files are still on their way and will not arrive. Sign out all the same?',
    signOutWithAnswers: 'Some answers are not saved and will be lost. Sign out all the same?',
    signOutFailed: 'Signing out did not work. Check your connection and try again.',
  },

  theme: {
    system: 'Theme: as the device',
    light: 'Theme: light',
    dark: 'Theme: dark',
    change: 'change theme',
  },

  greeting: {
    left: (name: string, count: number, title: string) =>
      `Hello ${name}, ${plural(count, { one: '# thing is', other: '# things are' })} left in “${title}”`,
    leftLead: 'Send what you have now and come back any time. Everything is saved as you go.',
    sent: (name: string, title: string) => `Thank you, ${name}. Everything in “${title}” is sent`,
    sentLead: (firm: string) =>
      `${firm} is reviewing what you sent. You can close this page; come back any time to see where it stands.`,
    done: (name: string) => `All done, ${name}. Thank you`,
    doneLead: (firm: string, title: string) => `${firm} has accepted everything in “${title}”. There is nothing left for you to do.`,
    empty: (name: string) => `Hello ${name}, nothing is asked of you yet`,
    emptyLead: (firm: string) => `${firm} has not put anything on this list so far. A mail tells you as soon as there is something.`,
  },

  message: {
    from: (firm: string) => `A word from ${firm}`,
  },

  progress: {
    label: 'Accepted so far',
    accepted: (done: number, total: number) => `${done} of ${total} accepted`,
    waiting: (count: number) => plural(count, { other: '# waiting for our review' }),
    spoken: (done: number, total: number, waiting: number) =>
      `${done} of ${total} accepted` + (waiting > 0 ? `, ${waiting} waiting for our review` : ''),
    /** `due` as in {@link en.due}. */
    next: (due: string) => `Next: ${due.charAt(0).toLowerCase()}${due.slice(1)}`,
  },

  groups: {
    toDo: 'For you to do',
    waiting: (firm: string) => `Waiting for ${firm}`,
    done: 'Done',
  },

  status: {
    OUTSTANDING: 'Outstanding',
    SUBMITTED: 'Submitted',
    ACCEPTED: 'Accepted',
    REJECTED: 'Rejected',
  },

  item: {
    reason: (firm: string) => `Why ${firm} sent it back`,
    acceptedOn: (date: string) => `Accepted on ${date}`,
    sent: (moment: string) => `Sent ${moment}`,
    files: (title: string) => `Files for ${title}`,
  },

  due: {
    on: (day: string) => `Due ${day}`,
    today: 'Due today',
    tomorrow: 'Due tomorrow',
    late: (day: string) => `Was due ${day}`,
  },

  moment: {
    yesterday: (time: string) => `yesterday ${time}`,
    on: (date: string, time: string) => `${date} ${time}`,
  },

  upload: {
    choose: 'Choose files',
    another: 'Add another file',
    of: (title: string) => `for ${title}`,
    hint: (limit: string) => `or drop or paste them here · up to ${limit} each`,
    hintTouch: (limit: string) => `Photos or files, up to ${limit} each`,
    dropHere: (title: string) => `Drop to send for ${title}`,
    preparing: 'Preparing',
    queued: 'Waiting its turn',
    sending: (percent: number, size: string) => `Sending · ${percent} % of ${size}`,
    confirming: 'Making sure that it is stored',
    waiting: 'No connection · goes on by itself',
    paused: 'Paused until you have signed in again',
    stored: (moment: string, size: string) => `Stored ${moment} · ${size}`,
    unfinished: 'Did not finish. Choose it again.',
    progress: (name: string) => `${name}, sent so far`,
    cancel: 'Cancel',
    retry: 'Try again',
    remove: 'Remove',
    aboutFile: (action: string, name: string) => `${action}: ${name}`,
    removeFailed: (name: string) => `${name} could not be removed. Try again in a moment.`,
  },

  form: {
    required: 'required',
    none: 'No answer',
    clear: 'Clear my choice',
    scale: (steps: number) => `1 is the lowest, ${steps} the highest`,
    rated: (step: string, steps: number) => `${step} of ${steps}`,
    whole: 'Whole number',
    decimals: (most: number) => plural(most, { one: 'Up to # digit after the point', other: 'Up to # digits after the point' }),
    between: (min: string, max: string) => `From ${min} to ${max}`,
    atLeast: (min: string) => `${min} or more`,
    atMost: (max: string) => `${max} or less`,
    from: (day: string) => `From ${day} on`,
    until: (day: string) => `Until ${day}`,
    charactersLeft: (count: number) => plural(count, { one: '# character left', other: '# characters left' }),
    submit: 'Submit answers',
    submitting: 'Submitting…',
    given: (title: string) => `Your answers to ${title}`,
    saving: {
      empty: 'Saved while you type',
      saving: 'Saving…',
      saved: (moment: string) => `Saved ${moment}`,
      savedBy: (moment: string, name: string) => `Saved ${moment} by ${name}`,
      waiting: 'Not saved – offline, will retry',
      paused: 'Not saved – open the link from your mail again in a new tab',
      refused: 'Saved, except for the marked answers',
      failed: 'Not saved – something went wrong, the page has been read again',
    },
    elsewhere: (name: string) =>
      name ? `${name} has answered somewhere else meanwhile. Those answers are shown here now.` : 'Answers from another device are shown here now.',
    changed: 'This form has changed meanwhile. Look over the answers, then submit them.',
    notSubmitted: {
      offline: 'Not submitted: there is no connection. Your answers are still here; try again when it is back.',
      session: 'Not submitted: your visit has timed out. Open the link from your mail again in a new tab, then submit here.',
      closed: 'These answers have been submitted already, or the form is closed. The page shows how it is now.',
      other: 'Not submitted: something went wrong on our side. Your answers are still here; try again.',
    },
    faults: (count: number) => plural(count, { one: '# answer needs another look', other: '# answers need another look' }),
  },

  /** Why an answer was refused, by the server's code. */
  fault: {
    required: 'Answer this question, please.',
    'too-long': (most: number) => `Shorten this to ${most} characters.`,
    'not-one-line': 'Keep this on one line.',
    'not-a-number': 'Type a number, for example 12.5.',
    'too-many-decimals': 'This number has too many digits after the point.',
    'too-small': (min: string) => `Type ${min} or more.`,
    'too-large': (max: string) => `Type ${max} or less.`,
    'not-a-date': 'Choose a day of the calendar.',
    'too-early': (day: string) => `Choose ${day} or a later day.`,
    'too-late': (day: string) => `Choose ${day} or an earlier day.`,
    other: 'This answer does not fit the question any more. Answer it again, please.',
  },

  failure: {
    empty: 'This file is empty. Check it and choose it again.',
    'too-large': (limit: string) => `This file is larger than ${limit}. Split it or send a smaller version.`,
    folder: 'Folders cannot be sent. Open the folder and choose the files in it.',
    unreadable: 'This file cannot be read. Check that it is still there and choose it again.',
    changed: 'This file changed while it was being sent. Try again to send it as it is now.',
    type: (firm: string) => `${firm} cannot take this kind of file. Send it as a PDF or as an image.`,
    closed: 'Nothing can be added here any more.',
    full: (firm: string) => `${firm} cannot take more files right now. Please contact ${firm}; what you have sent is safe.`,
    unreachable: 'The connection was lost too often. Try again.',
    server: 'Something went wrong on our side. Your file is still here: try again.',
  },

  announce: {
    chosen: (count: number, title: string) => `${plural(count, { one: '# file', other: '# files' })} chosen for ${title}`,
    stored: (name: string) => `${name} is stored`,
    answersNotSaved: (title: string) => `Your answers to ${title} are not saved at present. We keep trying.`,
    submitted: (title: string, firm: string) => `${title} is sent. ${firm} will look at it.`,
    failed: (name: string, why: string) => `${name} was not sent. ${why}`,
    cancelled: (name: string) => `${name} was cancelled`,
    removed: (name: string) => `${name} was removed`,
  },

  /** Wherever an e-mail address is asked for. */
  address: {
    label: 'Your e-mail address',
    hint: (firm: string) => `The one at which ${firm} writes to you.`,
    missing: 'Type your e-mail address.',
    invalid: 'This does not look like an e-mail address. Check it, please.',
  },

  /** The firm's own door: an address, then a code from the mailbox. */
  door: {
    reasons: {
      welcome: {
        title: (firm: string) => `Welcome to ${firm}`,
        text: (firm: string, byCode: boolean) =>
          byCode
            ? `${firm} lets you in with a code by mail: no account, no password.`
            : `${firm} lets you in with a link by mail: no account, no password.`,
      },
      'session-over': {
        title: () => 'Please sign in again',
        text: () => 'For your safety a visit ends after some time. What you sent is kept, and you come back to where you were.',
      },
      'signed-out': {
        title: () => 'You are signed out on this device',
        text: () => 'What you sent is kept. Come back any time with your e-mail address.',
      },
    },
    send: 'Send me a code',
    sendLink: 'Send me a link',
    sending: 'Sending',
    orLink: (firm: string) => `Did ${firm} mail you a link? Opening it brings you straight in.`,
    codeTitle: 'Check your mail',
    codeLead: {
      typed: (address: string, firm: string) =>
        `If ${firm} knows ${address}, a code is on its way there. It can take a minute; check the spam folder too.`,
      onFile: (address: string) => `A code is on its way to ${address} and can take a minute. Check the spam folder too.`,
    },
    linkLead: {
      typed: (address: string, firm: string) =>
        `If ${firm} knows ${address}, a mail is on its way there. Press the button in it, on this or any device. It can take a minute; check the spam folder too.`,
      onFile: (address: string) =>
        `A mail is on its way to ${address} with a button to press, on this or any device. It can take a minute; check the spam folder too.`,
    },
    eitherLead: {
      typed: (address: string, firm: string) =>
        `If ${firm} knows ${address}, a mail is on its way there. Press the button in it, or type its code here. Check the spam folder too.`,
      onFile: (address: string) =>
        `A mail is on its way to ${address} with a button to press and a code to type here: use either. Check the spam folder too.`,
    },
    sameMailbox: 'the mailbox that got the last one',
    linkFirst: (firm: string) =>
      `${firm} has sent you a link of your own by mail: open it to come in. If you no longer have it, get a fresh mail here.`,
    left: (count: number) =>
      count === 0 ? '' : plural(count, { one: '# more mail can be sent for now.', other: '# more mails can be sent for now.' }),
    noneLeft: 'No more mails can be sent for now. Look for those that were, in the spam folder too; in an hour you can begin again.',
    tooLong: 'This page has been open too long. Open the link from your mail again.',
    code: 'Six-digit code',
    codeHint: (moment: string) => `From the newest mail. It works until ${moment}, in this browser.`,
    codeMissing: 'Type all six digits of the code.',
    enter: 'Continue',
    entering: 'Opening',
    wrong: (left: number) =>
      `This is not the code from the newest mail. Check it and try again: ${plural(left, { one: '# try is left', other: '# tries are left' })}.`,
    usedUp: 'Too many wrong tries: this code no longer works. Ask for a new one.',
    expired: 'This code has expired. Ask for a new one.',
    resend: 'Send a new code',
    resendIn: (seconds: number) => `New code in ${plural(seconds, { one: '# second', other: '# seconds' })}`,
    resent: 'A new code is on its way. Only the newest one works.',
    notYours: 'Is this not your address?',
    otherAddress: 'Use another address',
    wait: (seconds: number) => `That was too often in a short time. Try again in ${waitInWords(seconds)}.`,
    tomorrow: (firm: string) => `There were too many wrong codes for this address today. Try again tomorrow, or ask ${firm}.`,
    offline: 'There is no connection. Check your network and try again.',
    unavailable: 'Something is not working on our side. Try again in a moment.',
  },

  /** After an invitation's link: whose mailbox it is, and the button that has a mail sent there. */
  verify: {
    title: 'One more step',
    lead: (firm: string) => `Before ${firm} shows you anything, we make sure that it is you. There is no account and no password.`,
    mailbox: 'We send a mail to',
    nextLink: 'It brings a button that signs you in, and a code in case you read your mail on another device.',
    nextCode: 'It brings a code of six digits that you type here.',
    send: 'Send me the mail',
    personal: (firm: string) => `Is this not your mailbox? Then the link was meant for somebody else. Please ask ${firm} for your own.`,
    noneLeft: (seconds: number) =>
      `All mails for this link have been sent for now. Look for them in the spam folder too, or open the link again in ${waitInWords(seconds)}.`,
  },

  /** Where the button of a mail leads. */
  loginLink: {
    title: (name: string, firm: string) => `Sign in as ${name} at ${firm}`,
    lead: 'One click and you are in. The link works once, so nobody else can use it after you.',
    enter: (name: string) => `Sign in as ${name}`,
    entering: 'Signing in',
    elsewhere:
      'You asked for this mail in another browser. That is fine: you will be signed in here, in this one. If you did not ask for it, close this page.',
    renewText: 'We can send a new one to the same mailbox. Nothing you have sent so far is lost.',
    renew: 'Send me a new link',
    over: {
      'link-used': {
        title: 'This link has been used',
        text: 'Each link from our mails signs in once. If you are already signed in, go on in that tab.',
      },
      'link-expired': {
        title: 'This link has expired',
        text: 'Links from our mails work for a short time only, so that an old mail opens nothing.',
      },
      'link-replaced': {
        title: 'There is a newer mail',
        text: 'Only the newest link works. Look for it in your mailbox, or get another one.',
      },
    },
  },

  /** Where more is at stake than a link may open. */
  stepUp: {
    title: 'Please confirm that it is you',
    text: (firm: string) => `For this, ${firm} wants to be sure that it is you. We send a code to your mailbox.`,
    sent: (address: string) => `A code is on its way to ${address} and can take a minute.`,
    cancel: 'Not now',
  },

  /** Links are personal; a colleague gets one of their own. */
  colleague: {
    note: 'Your link is personal. If somebody else should help, invite them: they get a link of their own.',
    open: 'Invite a colleague',
    title: 'Invite a colleague',
    name: 'Their name',
    nameMissing: 'Type their name.',
    address: 'Their e-mail address',
    send: 'Send the invitation',
    sending: 'Sending',
    sent: (name: string) => `${name} gets a mail with a link of their own, unless they have one already.`,
    again: 'Invite another one',
    cancel: 'Cancel',
    tooMany: 'That is enough for today. Try again tomorrow.',
    failed: 'The invitation did not get through. Try again in a moment.',
  },

  home: {
    title: 'Your checklists',
    loading: 'Loading your checklists',
    waiting: (name: string, count: number) =>
      `Hello ${name}, ${plural(count, { one: '# checklist waits', other: '# checklists wait' })} for you`,
    waitingLead: 'Open one and send what you have now. Everything is saved, and you can come back any time.',
    calm: (name: string) => `Hello ${name}, nothing is left for you to do`,
    calmLead: (firm: string) => `Everything is sent. ${firm} writes to you as soon as something is missing.`,
    empty: (name: string) => `Hello ${name}, there is nothing here yet`,
    emptyLead: (firm: string) => `${firm} has not asked you for anything so far. A mail tells you as soon as it does.`,
    left: (count: number, total: number) => `${count} of ${total} left for you`,
    allSent: 'Everything is sent',
    allAccepted: (count: number) => `All ${count} accepted`,
    more: 'Show more',
    loadingMore: 'Loading',
    back: 'All checklists',
    shared: 'On a device that others use too, sign out when you are done.',
  },

  freshMail: {
    title: 'Get a fresh mail',
    send: 'Send me a fresh mail',
    sending: 'Sending',
    sent: 'Check your mail',
    sentText: (firm: string) => `If ${firm} knows this address, a mail is on its way. It can take a minute; check the spam folder too.`,
    again: 'Use another address',
    failed: 'The request did not get through. Check your connection and try again.',
    wait: (seconds: number) =>
      `That was too often in a short time. Try again in ${waitInWords(seconds)}.`,
  },

  retry: {
    now: 'Try again',
    wait: (seconds: number) => `Try again in ${plural(seconds, { one: '# second', other: '# seconds' })}`,
  },

  /** One page each: what happened and what to do. */
  situations: {
    'link-cut': {
      title: () => 'Part of your link is missing',
      text: () =>
        'Your mail program or a filter on the way has cut it. Copy the whole link from the mail into the address bar, or have a fresh mail sent to you.',
    },
    'login-link-cut': {
      title: () => 'Part of your link is missing',
      text: () => 'Copy the whole link from the mail into the address bar, or begin at the start page.',
    },
    'verification-over': {
      title: () => 'This page has been open too long',
      text: () => 'Open the link from your mail once more. If you no longer have it, get a fresh mail.',
    },
    'link-unknown': {
      title: () => 'This link does not work',
      text: () => 'It may not have been copied to its end, or a newer mail has taken its place. Try the newest mail, or get a fresh one.',
    },
    'link-expired': {
      title: () => 'This link has expired',
      text: () => 'Nothing is lost: what you sent is still there. A fresh mail brings you back to it.',
    },
    'link-revoked': {
      title: () => 'This link has been withdrawn',
      text: (firm: string) => `${firm} has closed this access. If you think that you still need it, please ask ${firm}.`,
    },
    'session-over': {
      title: () => 'Open the link from your mail again',
      text: () => 'For your safety a visit ends after some time. What you sent is kept. If you no longer have the mail, get a fresh one.',
    },
    'checklist-unknown': {
      title: () => 'This checklist is not here',
      text: (firm: string) => `${firm} may have closed it, or it belongs to another link. The start page shows what there is for you.`,
    },
    'page-unknown': {
      title: () => 'There is nothing at this address',
      text: () => 'Open the link from your mail once more, or begin at the start page.',
    },
    'organization-unknown': {
      title: () => 'There is no portal at this address',
      text: () => 'Check the address for typing mistakes. If it came in a mail, open the link there instead of typing it.',
    },
    'organization-suspended': {
      title: () => 'This portal is closed at present',
      text: (firm: string) => `What you sent is kept. Please ask ${firm} when it opens again.`,
    },
    offline: {
      title: () => 'There is no connection',
      text: () => 'Check your network. This page tries again as soon as it is back.',
    },
    busy: {
      title: () => 'One moment, please',
      text: () => 'There were many requests in a short time. Wait a little, then try again.',
    },
    unavailable: {
      title: () => 'Something is not working on our side',
      text: () => 'It is not your fault, and nothing you sent is lost. Try again in a moment.',
    },
  },
} as const;
