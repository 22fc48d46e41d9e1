// Stands in for the network: a server that says what the test wants, and someone who plays. What the page sent, and
// what stood on it, ends up in #result.
(() => {
const sent = [], seen = {};
let socket, hellos = 0, deaf = false, slow = 5, you = { name: 'Ana', score: 0, streak: 0, may: true }, all = { stage: 'lobby', title: 'Planets' };
class Socket {
    constructor() {
        socket = this;
        this.readyState = 0;
        setTimeout(() => {
            this.readyState = 1;
            setTimeout(() => this.got({ t: 'hello', token: 'T' + ++hellos }), slow);
        }, 5);
    }
    got(m) { if (this.readyState === 1) this.onmessage({ data: JSON.stringify(m) }); }
    close() { this.readyState = 3; if (this.onclose) this.onclose(); }
    send(text) {
        const m = JSON.parse(text);
        sent.push(m);
        setTimeout(() => this.reply(m), 5);
    }
    reply(m) {
        if (m.t === 'answer') {
            if (deaf) { deaf = false; return; }
            you.answer = m;
            this.got({ t: 'ack', round: m.round, receipt: 'counted' });
        } else if (m.code === '000000') {
            this.got({ t: 'refused', why: 'code' });
            return;
        }
        this.state();
    }
    state() { this.got({ t: 'state', all, you }); }
}
window.WebSocket = Socket;

const wait = ms => new Promise(done => setTimeout(done, ms));
const $$ = selector => [...document.querySelectorAll(selector)];
const button = text => $$('#form button').find(b => (b.getAttribute('aria-label') || b.textContent).includes(text));
const key = k => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: k, bubbles: true, cancelable: true }));
const text = id => document.getElementById(id).textContent;
const labels = (...texts) => texts.map((t, i) => ({ id: 'abc'[i], text: t }));

async function ask(number, kind, prompt, answer) {
    delete you.answer;
    delete you.outcome;
    const question = { round: number + '.Q', number, of: 9, kind, stem: 'Stem ' + number };
    all = { stage: 'open', title: 'Planets', question, prompt, clock: { left: 20000, of: 20000, running: true } };
    socket.state();
    await wait(20);
    await answer();
    await wait(50);
}
const send = () => button('Send').click();

async function play() {
    await wait(50);
    seen.formAtFirst = !document.getElementById('join').hidden;
    document.getElementById('name').value = 'Ana';
    document.getElementById('code').value = '000 000';
    document.getElementById('join').requestSubmit();
    await wait(50);
    seen.wrongCode = text('say');
    document.getElementById('code').value = '482 913';
    document.getElementById('join').requestSubmit();
    await wait(50);
    seen.lobby = text('head') + ' ' + text('say');

    await ask(1, 'single', { as: 'choice', several: false, options: labels('<img src=x onerror=alert(1)>', 'Two', 'Three') },
        () => button('Two').click());
    seen.images = document.images.length;
    seen.optionText = $$('#form .big').map(b => b.textContent).join('|');
    seen.answered = text('say');
    all.reveal = { key: {}, text: ['Two'], why: 'Because.', sources: ['d1, paragraph 2'] };
    all.tally = { rows: [{ text: 'Two', count: 3, key: true }, { text: 'Three', count: 1, key: false }], unanswered: 0 };
    you.outcome = 'right';
    you.points = 1000;
    socket.state();
    await wait(20);
    seen.reveal = text('say') + ' | ' + text('more');

    deaf = true;
    await ask(2, 'multiple', { as: 'choice', several: true, options: labels('One', 'Two', 'Three') }, async () => {
        key('1');
        key('c');
        send();
        await wait(100);
        seen.pending = text('say');
        await wait(9000);
    });
    seen.afterResend = text('say');
    await ask(3, 'truefalse', { as: 'judge', reasons: labels('Reason one', 'Reason two') }, () => { key('f'); key('2'); send(); });
    await ask(4, 'numeric', { as: 'words', unit: 'km' }, async () => {
        seen.unit = text('form');
        const field = document.querySelector('#form input');
        field.value = '8';
        all.stage = 'paused';
        all.clock.running = false;
        you.may = false;
        socket.state();
        await wait(20);
        seen.paused = text('say') + ' ' + document.querySelector('#form fieldset').disabled;
        all.stage = 'open';
        you.may = true;
        socket.state();
        await wait(20);
        seen.keptThroughPause = document.querySelector('#form input').value;
        document.getElementById('form').requestSubmit();
    });
    await ask(5, 'cloze', { as: 'blanks', text: 'The [a] and the [b].', names: ['a', 'b'] }, () => {
        seen.blanks = text('form').replace(/Send.*/, '');
        $$('#form input').forEach((i, k) => { i.value = ['Sun', 'Moon'][k]; });
        send();
    });
    await ask(6, 'matching', { as: 'pairs', left: labels('L1', 'L2'), right: labels('R1', 'R2', 'R3') }, () => {
        $$('#form select').forEach((s, k) => { s.value = 'cb'[k]; });
        send();
    });
    await ask(7, 'ordering', { as: 'steps', steps: labels('First', 'Second', 'Third') }, () => {
        button('Move up: Third').click();
        button('Move down: First').click();
        send();
    });
    await ask(8, 'short', { as: 'words', unit: '' }, () => button('I do not know').click());
    await ask(9, 'single', { as: 'choice', several: false, options: labels('One', 'Two') }, async () => {
        const before = sent.length;
        you.may = false;
        socket.state();
        await wait(20);
        key('1');
        seen.notMine = text('say') + ' ' + (sent.length - before);
        you.may = true;
        all.clock.left = 9000;
        socket.state();
        await wait(300);
        seen.alert = text('alert');
        socket.close();
        await wait(6000);
        seen.backByItself = sent[sent.length - 1];
        // A finger is faster than the network.
        slow = 3000;
        socket.close();
        while (socket.readyState !== 1) await wait(20);
        button('One').click();
        await wait(6000);
        slow = 5;
    });
    const silent = hellos;
    await wait(14000);
    seen.silenceReconnects = hellos > silent;
    socket.got({ t: 'bye', why: 'removed' });
    await wait(8000);
    seen.bye = text('say');
}
addEventListener('load', () => play().catch(e => { seen.error = String(e.stack); }).finally(() => {
    document.body.append(Object.assign(document.createElement('pre'), { id: 'result', textContent: JSON.stringify({ sent, seen }) }));
}));
})();
