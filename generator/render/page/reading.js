// --- reading: where one is, and the ways on ---

const wide = matchMedia('(min-width: 75rem)');
const contents = document.querySelector('nav > details');

// Beside the text there is room for it; above it, it would stand in the way. On paper it stands
// whole.
function foldContents() {
  contents.open = wide.matches || matchMedia('print').matches;
}

// A link may lead into what is folded away.
function openAround(id) {
  let element = id && document.getElementById(id);
  while (element) {
    if (element instanceof HTMLDetailsElement) {
      element.open = true;
    }
    element = element.parentElement;
  }
}

// An address may be spoilt on its way: then it leads nowhere.
function openTarget() {
  try {
    openAround(decodeURIComponent(location.hash.slice(1)));
  } catch {
    // As above.
  }
}

// "You are here": the part at the top of the screen.
function followReader() {
  const lines = new Map();
  for (const link of contents.querySelectorAll('a')) {
    lines.set(link.hash.slice(1), link);
  }
  let here = null;
  const mark = (section) => {
    const line = lines.get(section.id);
    if (!line || line === here) {
      return;
    }
    here?.removeAttribute('aria-current');
    here = line;
    here.setAttribute('aria-current', 'location');
    if (wide.matches) {
      const list = contents.parentElement;
      const { top, bottom } = line.getBoundingClientRect();
      const room = list.getBoundingClientRect();
      if (line.offsetParent && (top < room.top || bottom > room.bottom)) {
        list.scrollTop += top - room.top - room.height / 3;
      }
    }
  };
  const seen = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => mark(entry.target)),
    { rootMargin: '-25% 0px -70% 0px' },
  );
  document.querySelectorAll('main > section[id]').forEach((section) => seen.observe(section));
}

// What is linked to must not stand behind the bar, however high that is.
function measureBar() {
  const header = bar.parentElement;
  const tellHeight = () => {
    const isSticky = getComputedStyle(header).position === 'sticky';
    document.documentElement.style.setProperty('--bar-now', `${isSticky ? header.offsetHeight : 0}px`);
  };
  new ResizeObserver(tellHeight).observe(header);
  tellHeight();
}

function startReading() {
  if (contents) {
    foldContents();
    wide.addEventListener('change', foldContents);
    addEventListener('beforeprint', () => {
      contents.open = true;
    });
    addEventListener('afterprint', foldContents);
    bar.querySelector('a')?.addEventListener('click', () => {
      contents.open = true;
    });
    followReader();
  }
  addEventListener('hashchange', openTarget);
  openTarget();
  measureBar();
}
