import { pluralIn } from './plural';

const plural = pluralIn('en');

/** Every word of the portal in English. Functions take what differs; a sentence is never put together elsewhere. */
export const en = {
  shell: {
    skip: 'Skip to the content',
    titleOf: (page: string, firm: string) => `${page} · ${firm}`,
    loading: 'Loading your checklist',
    offline: 'You are offline. Nothing is lost: this page goes on by itself when the connection is back.',
    outOfDate: (firm: string) => `${firm} cannot be reached at present. We keep trying; what you see may be a little old.`,
    pausedBySession:
      'Your visit has timed out. Open the link from your mail again in a new tab, then come back here: your files go on by themselves.',
    keepPrivate: 'Keep this link to yourself: it works like a password.',
    signOut: 'Sign out on this device',
    signOutWithUploads: 'Some files are still on their way and will not arrive. Sign out all the same?',
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
      `Hello ${name}, ${plural(count, { one: '# thing is', other: '# things are' })} left for ${title}`,
    leftLead: 'Send what you have now and come back any time with the same link. Every file is kept as soon as it is sent.',
    sent: (name: string, title: string) => `Thank you, ${name}. Everything for ${title} is sent`,
    sentLead: (firm: string) =>
      `${firm} is reviewing what you sent. You can close this page; the same link shows you where it stands.`,
    done: (name: string) => `All done, ${name}. Thank you`,
    doneLead: (firm: string, title: string) => `${firm} has accepted everything for ${title}. There is nothing left for you to do.`,
    empty: (name: string) => `Hello ${name}, nothing is asked of you yet`,
    emptyLead: (firm: string) => `${firm} has not put anything on this list so far. The same link will show it as soon as there is something.`,
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
    paused: 'Paused until you open your link again',
    stored: (moment: string, size: string) => `Stored ${moment} · ${size}`,
    unfinished: 'Did not finish. Choose it again.',
    progress: (name: string) => `${name}, sent so far`,
    cancel: 'Cancel',
    retry: 'Try again',
    remove: 'Remove',
    aboutFile: (action: string, name: string) => `${action}: ${name}`,
    removeFailed: (name: string) => `${name} could not be removed. Try again in a moment.`,
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
    submitted: (title: string, firm: string) => `${title} is sent. ${firm} will look at it.`,
    failed: (name: string, why: string) => `${name} was not sent. ${why}`,
    cancelled: (name: string) => `${name} was cancelled`,
    removed: (name: string) => `${name} was removed`,
  },

  freshMail: {
    title: 'Get a fresh mail',
    label: 'Your e-mail address',
    hint: (firm: string) => `The one at which ${firm} writes to you.`,
    send: 'Send me a fresh mail',
    sending: 'Sending',
    sent: 'Look into your mailbox',
    sentText: (firm: string) => `If this address is known to ${firm}, a mail is on its way. It can take a minute; look into the spam folder too.`,
    again: 'Use another address',
    missing: 'Type your e-mail address.',
    invalid: 'This does not look like an e-mail address. Check it, please.',
    failed: 'The request did not get through. Check your connection and try again.',
    wait: (seconds: number) =>
      `That was often in a short time. Try again in ${plural(seconds, { one: '# second', other: '# seconds' })}.`,
  },

  retry: {
    now: 'Try again',
    wait: (seconds: number) => `Try again in ${plural(seconds, { one: '# second', other: '# seconds' })}`,
  },

  /** One page each: what happened and what to do. */
  situations: {
    landing: {
      title: (firm: string) => `Welcome to ${firm}`,
      text: (firm: string) => `${firm} has sent you a mail with a link of your own. Open it, and you are in: no account, no password.`,
    },
    'link-cut': {
      title: () => 'Part of your link is missing',
      text: () =>
        'Your mail program or a filter on the way has cut it. Copy the whole link from the mail into the address bar, or have a fresh mail sent to you.',
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
    'signed-out': {
      title: () => 'You are signed out on this device',
      text: () => 'What you sent is kept. To come back, open the link from your mail, or get a fresh mail.',
    },
    'checklist-unknown': {
      title: () => 'This checklist is not here',
      text: (firm: string) => `It may have been closed, or it belongs to another link. Open the newest mail from ${firm}, or get a fresh one.`,
    },
    'page-unknown': {
      title: () => 'There is nothing at this address',
      text: () => 'Open the link from your mail once more, or have a fresh mail sent to you.',
    },
    'organization-unknown': {
      title: () => 'There is no portal at this address',
      text: () => 'Check the address for a slip of the pen. If it came in a mail, open the link there instead of typing it.',
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
