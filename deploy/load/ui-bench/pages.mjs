// The same events in each rival's own page, all of them in the page; `most` is what it can hold at all.
const shell = (head, body) =>
  `<!doctype html><meta charset="utf-8"><style>html,body,#t{margin:0;width:100%;height:100%}</style>${head}<div id="t"></div>${body}`;
const shown =
  "requestAnimationFrame(()=>requestAnimationFrame(()=>{window.shownAt=performance.now()}))";

export const rivals = {
  "vis-timeline": {
    most: 20_000,
    page: (events) =>
      shell(
        '<link rel="stylesheet" href="/vis-timeline/styles/vis-timeline-graph2d.min.css"><script src="/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>',
        `<script>const items=${JSON.stringify(events.map(({ title, date }, id) => ({ id, content: title, start: date })))};
new vis.Timeline(document.getElementById("t"),new vis.DataSet(items),{height:"100%"});${shown}</script>`,
      ),
  },
  TimelineJS3: {
    most: 5_000,
    page: (events) =>
      shell(
        '<link rel="stylesheet" href="/@knight-lab/timelinejs/dist/css/timeline.css"><script src="/@knight-lab/timelinejs/dist/js/timeline.js"></script>',
        `<script>const events=${JSON.stringify(
          events.map(({ title, date }) => {
            const [year, month, day] = date.split("-").map(Number);
            return { start_date: { year, month, day }, text: { headline: title } };
          }),
        )};
const line=new TL.Timeline("t",{events},{hash_bookmark:false});
const wait=()=>document.querySelector(".tl-timemarker")?${shown}:requestAnimationFrame(wait);wait()</script>`,
      ),
  },
  "plain canvas": {
    most: Number.POSITIVE_INFINITY,
    page: (events) =>
      shell(
        "",
        `<script>const days=${JSON.stringify(events.map(({ date }) => Date.parse(date) / 864e5))};
const titles=${JSON.stringify(events.map(({ title }) => title))};
const c=document.createElement("canvas"),t=document.getElementById("t");t.append(c);c.width=innerWidth;c.height=innerHeight;
const p=c.getContext("2d");let from=days[0],to=days.at(-1),held=null;
const draw=()=>{p.clearRect(0,0,c.width,c.height);const k=c.width/(to-from);let last=-99;
for(let i=0;i<days.length;i++){const x=(days[i]-from)*k;if(x<-9||x>c.width+9)continue;const y=20+(i%40)*18;p.fillRect(x-3,y-3,6,6);if(x-last>120){p.fillText(titles[i],x+6,y);last=x}}};
c.onpointerdown=e=>{held=e.clientX};onpointerup=()=>{held=null};
c.onpointermove=e=>{if(held===null)return;const d=(held-e.clientX)*(to-from)/c.width;from+=d;to+=d;held=e.clientX;requestAnimationFrame(draw)};
draw();${shown}</script>`,
      ),
  },
};
