"use strict";
// Draws each figure from the JSON beside it. All words of the data are set as text, never as markup.
(() => {
  const NARROW = 560;
  const FONT = '13px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';
  const ruler = document.createElement("canvas").getContext("2d");
  const width = text => { ruler.font = FONT; return Math.ceil(ruler.measureText(text || "").width); };
  const widest = texts => Math.max(0, ...texts.map(width));
  const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const palette = () => ({
    ink: css("--ink"), soft: css("--soft"), line: css("--line"), faint: css("--faint"), paper: css("--paper"), on: css("--on"),
    series: [1, 2, 3, 4, 5, 6, 7].map(i => css("--s" + i)),
  });

  const tick = unit => value => {
    const short = (x, digits) => Number(x.toFixed(digits)).toLocaleString("en").replace("-", "\u2212");
    if (unit === "share") return short(value * 100, 2) + "\u202f%";
    if (unit === "points") return (value > 0 ? "+" : "") + short(value * 100, 1);
    return short(value, 2);
  };

  function tip(heading, lines) {
    const box = document.createElement("div");
    box.className = "tip";
    box.append(Object.assign(document.createElement("b"), { textContent: heading }));
    for (const line of lines) box.append(Object.assign(document.createElement("span"), { textContent: line }));
    return box;
  }

  const spoken = point => [point.value, point.interval && "(" + point.interval + ")", point.base && "\u00b7 " + point.base].filter(Boolean).join(" ");

  const text = (x, y, words, fill, more) => ({
    type: "text", silent: true,
    style: Object.assign({ x, y, text: words, fill, font: FONT, verticalAlign: "middle" }, more),
  });

  // Keeps words readable where a line of the grid runs behind them.
  const halo = c => ({ backgroundColor: c.paper, padding: [1, 0] });

  function base(c) {
    return {
      animation: false,
      textStyle: { fontFamily: FONT.slice(5), color: c.ink },
      tooltip: {
        confine: true, backgroundColor: c.paper, borderColor: c.line, borderWidth: 1, padding: [6, 10],
        extraCssText: "box-shadow:0 2px 10px rgb(0 0 0 / .15);border-radius:3px",
      },
    };
  }

  const valueAxis = (c, unit, more) => Object.assign({
    type: "value", splitNumber: 4, axisLine: { show: false }, axisTick: { show: false },
    splitLine: { lineStyle: { color: c.faint } },
    axisLabel: { color: c.soft, fontSize: 12, formatter: tick(unit), hideOverlap: true },
  }, more);

  // An axis of shares ends at 100 % and not behind it.
  const full = unit => extent => unit === "share" && extent.max > .9 ? 1 : null;

  const atEdges = axis => { Object.assign(axis.axisLabel, { alignMinLabel: "left", alignMaxLabel: "right" }); return axis; };

  // Rows one below the other: the label left, the numbers right; above the drawing where there is little room.
  function rows(data, c, room, draw) {
    const narrow = room < NARROW;
    const left = narrow ? 6 : Math.min(widest(data.labels) + 2, 220) + 14;
    const numbers = data.numbers;
    const columns = [0, 1, 2].map(i => widest(numbers.flat().filter(Boolean).map(n => n[i])));
    const right = narrow ? 10 : columns.reduce((sum, w) => sum + (w ? w + 12 : 0), 12);
    const lines = Math.max(1, data.lines);
    const high = narrow ? (lines > 1 ? 30 + lines * 36 : 50) : Math.max(30, 20 * lines + 12);
    const top = data.reference ? 26 : 6;
    const place = (row, i) => narrow
      ? (lines > 1 ? 46 + i * 36 : 30)
      : high / 2 + (i - (lines - 1) / 2) * 20;
    return Object.assign(base(c), {
      height: top + high * data.labels.length + 28,
      grid: { left, right, top, bottom: 28 },
      xAxis: narrow ? atEdges(valueAxis(c, data.unit, data.axis)) : valueAxis(c, data.unit, data.axis),
      yAxis: { type: "category", inverse: true, data: data.labels, show: false },
      series: [{
        type: "custom", clip: false, encode: { x: [1, 2, 3], y: 0 }, data: data.items,
        renderItem: (params, api) => {
          const row = api.value(0);
          const box = params.coordSys;
          const y0 = box.y + row * high;
          const end = box.x + box.width;
          const marks = [];
          if (!narrow) marks.push(text(box.x - 14, y0 + high / 2, data.labels[row], c.ink, { align: "right", width: left - 12, overflow: "break", lineHeight: 15, height: high, lineOverflow: "truncate" }));
          else {
            const taken = lines > 1 ? 0 : width((numbers[row][0] || []).filter(Boolean).join("  ")) + 14;
            marks.push(text(box.x, y0 + 12, data.labels[row], c.ink, Object.assign(halo(c), { width: box.width - taken, overflow: "truncate" }, lines > 1 ? { font: "600 " + FONT } : {})));
          }
          for (let i = 0; i < lines; i++) {
            const y = y0 + place(row, i);
            const number = numbers[row][i];
            marks.push(...draw(row, i, y, value => api.coord([value, row])[0]));
            if (!number) continue;
            const tint = number[0] === "n/a" ? c.soft : lines > 1 ? c.series[i % 7] : c.ink;
            if (narrow) {
              const at = lines > 1 ? y - 15 : y0 + 12;
              const rest = number.slice(1).filter(Boolean).join("  ");
              marks.push(text(end, at, rest, c.soft, Object.assign(halo(c), { align: "right" })));
              marks.push(text(end - (rest ? width(rest) + 8 : 0), at, number[0], tint, Object.assign(halo(c), { align: "right", font: "600 " + FONT })));
            } else {
              let x = end + 12;
              number.forEach((words, k) => {
                if (!columns[k]) return;
                const value = k === 0;
                marks.push(text(value ? x + columns[k] : x, y, words, value ? tint : c.soft, { align: value ? "right" : "left", font: (value ? "600 " : "") + FONT }));
                x += columns[k] + 12;
              });
            }
          }
          const zero = api.coord([0, 0])[0];
          if (row === 0 && zero > box.x + 1) {
            marks.push({ type: "line", silent: true, z2: -1, shape: { x1: zero, x2: zero, y1: box.y, y2: box.y + box.height }, style: { stroke: c.soft } });
          }
          if (row === 0 && data.reference) {
            const x = api.coord([data.reference.v, 0])[0];
            const flip = x > box.x + box.width / 2;
            marks.push({ type: "line", silent: true, z2: -1, shape: { x1: x, x2: x, y1: box.y - 8, y2: box.y + box.height }, style: { stroke: c.soft, lineDash: [3, 3] } });
            marks.push(text(x + (flip ? -5 : 5), box.y - 14, data.reference.text, c.soft, { align: flip ? "right" : "left", font: FONT.replace("13", "12") }));
          }
          return { type: "group", children: marks };
        },
        tooltip: { formatter: params => tip(data.labels[params.dataIndex], data.tips[params.dataIndex]) },
      }],
    });
  }

  function interval(data, c, room) {
    const points = data.labels.map((_, row) => data.series.map(run => run.points[row]));
    const ends = row => points[row].filter(Boolean).flatMap(p => [p.v, p.lo, p.hi]).filter(v => v !== null);
    const items = points.map((_, row) => { const e = ends(row); return [row, e[0] ?? null, e.length ? Math.min(...e) : null, e.length ? Math.max(...e) : null]; });
    const reach = data.reference ? [data.reference.v] : [];
    const all = items.flatMap(i => i.slice(1)).filter(v => v !== null).concat(reach, 0);
    return rows(Object.assign({}, data, {
      lines: data.series.length, items,
      axis: { min: data.unit === "share" ? 0 : undefined, max: extent => full(data.unit)(extent) ?? (Math.max(extent.max, ...all) === 0 ? 1 : null) },
      numbers: points.map((row, labelAt) => row.map((p, i) => p ? [p.value, p.interval, p.base] : ["n/a", "", data.series[i].bases[labelAt]])),
      tips: points.map(row => row.map((p, i) => [data.series[i].name, p ? spoken(p) : "n/a"].filter(Boolean).join(": "))),
    }), c, room, (row, i, y, x) => {
      const p = points[row][i];
      if (!p) return [];
      const stroke = c.series[i % 7];
      const marks = [{ type: "circle", z2: 2, shape: { cx: x(p.v), cy: y, r: 4.5 }, style: { fill: stroke } }];
      if (p.lo !== null) {
        const line = (x1, y1, x2, y2, w) => ({ type: "line", shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: w } });
        marks.push(line(x(p.lo), y, x(p.hi), y, 2), line(x(p.lo), y - 4, x(p.lo), y + 4, 1.5), line(x(p.hi), y - 4, x(p.hi), y + 4, 1.5));
      }
      return marks;
    });
  }

  function bar(data, c, room) {
    const parts = data.labels.map((_, row) => data.series.map(run => run.points[row]?.v ?? 0));
    const totals = parts.map(row => row.reduce((sum, v) => sum + v, 0));
    const share = (row, i) => totals[row] ? Math.round(100 * parts[row][i] / totals[row]) + "\u202f%" : "n/a";
    const scale = row => data.whole ? (totals[row] || 1) : 1;
    return rows(Object.assign({}, data, {
      lines: 1, unit: data.whole ? "share" : data.unit,
      axis: { min: 0, max: data.whole ? 1 : undefined, interval: data.whole ? .25 : undefined },
      items: totals.map((total, row) => [row, total / scale(row), 0, total / scale(row)]),
      numbers: totals.map(total => [[(data.whole ? "n\u00a0=\u00a0" : "") + total.toLocaleString("en"), "", ""]]),
      tips: parts.map((row, r) => row.map((v, i) => data.series.length > 1
        ? data.series[i].name + ": " + v.toLocaleString("en") + " (" + share(r, i) + ")" : v.toLocaleString("en"))),
    }), c, room, (row, _, y, x) => {
      let from = 0;
      return parts[row].flatMap((v, i) => {
        const x1 = x(from / scale(row));
        const x2 = x((from += v) / scale(row));
        if (x2 - x1 <= 0) return [];
        const marks = [{ type: "rect", shape: { x: x1, y: y - 8, width: Math.max(1, x2 - x1 - (i < parts[row].length - 1 ? 1 : 0)), height: 16 }, style: { fill: c.series[i % 7] } }];
        if (data.series.length > 1 && x2 - x1 > width(share(row, i)) + 10) marks.push(text((x1 + x2) / 2, y, share(row, i), c.on, { align: "center", font: FONT.replace("13", "12") }));
        return marks;
      });
    });
  }

  function line(data, c, room) {
    const narrow = room < NARROW;
    const named = !narrow && data.series.length > 1 && data.series.every(run => run.points[data.labels.length - 1]);
    const dash = i => i < 7 ? "solid" : "dashed";
    const runs = points => {
      const found = [];
      points.forEach((p, at) => {
        if (!p || p.lo === null) return;
        const last = found[found.length - 1];
        last && last[last.length - 1].at === at - 1 ? last.push({ at, p }) : found.push([{ at, p }]);
      });
      return found;
    };
    const bands = data.series.map((run, i) => ({
      type: "custom", silent: true, z: 1, tooltip: { show: false }, encode: { x: 0, y: [1, 2] },
      data: run.points.map((p, at) => [at, p ? p.lo : null, p ? p.hi : null]),
      renderItem: (params, api) => {
        if (params.dataIndex !== 0) return null;
        const polygons = runs(run.points).map(part => part.length > 1
          ? { type: "polygon", shape: { points: [...part.map(q => api.coord([q.at, q.p.hi])), ...part.slice().reverse().map(q => api.coord([q.at, q.p.lo]))] }, style: { fill: c.series[i % 7], opacity: data.series.length > 3 ? .08 : .16 } }
          : { type: "line", shape: { x1: api.coord([part[0].at, 0])[0], x2: api.coord([part[0].at, 0])[0], y1: api.coord([0, part[0].p.lo])[1], y2: api.coord([0, part[0].p.hi])[1] }, style: { stroke: c.series[i % 7], opacity: .4, lineWidth: 3 } });
        return { type: "group", children: polygons };
      },
    }));
    const lines = data.series.map((run, i) => ({
      type: "line", name: run.name, z: 3, connectNulls: false, symbol: "circle", symbolSize: data.labels.length > 60 ? 3 : 5,
      showSymbol: true, itemStyle: { color: c.series[i % 7] }, lineStyle: { width: 2, type: dash(i) },
      data: run.points.map(p => p ? p.v : null),
      endLabel: { show: named, formatter: run.name, color: c.series[i % 7], fontSize: 13, fontWeight: 600, distance: 8 },
      labelLayout: { moveOverlap: "shiftY" },
    }));
    const over = {
      type: "custom", silent: true, z: 0, tooltip: { show: false }, data: [[0, 0]], encode: { x: 0 },
      renderItem: (params, api) => {
        const box = params.coordSys;
        const step = box.width / data.labels.length;
        const marks = data.gaps.flatMap(gap => hatch(box.x + gap.at * step, box.y, step, box.height, c));
        data.marks.forEach((mark, k) => {
          const x = box.x + (mark.at + .5) * step;
          const flip = x + width(mark.text) > box.x + box.width;
          marks.push({ type: "line", shape: { x1: x, x2: x, y1: box.y - 18 - 16 * k, y2: box.y + box.height }, style: { stroke: c.soft, lineDash: [3, 3] } });
          marks.push(text(x + (flip ? -5 : 5), box.y - 12 - 16 * k, mark.text, c.soft, { align: flip ? "right" : "left", font: FONT.replace("13", "12") }));
        });
        return { type: "group", children: marks };
      },
    };
    const gapAt = new Map(data.gaps.map(gap => [gap.at, gap.text]));
    const option = base(c);
    option.tooltip.trigger = "axis";
    option.tooltip.axisPointer = { lineStyle: { color: c.line } };
    option.tooltip.formatter = params => {
      const at = params[0].dataIndex;
      const said = data.series.map(run => (run.name ? run.name + ": " : "") + (run.points[at] ? spoken(run.points[at]) : "n/a"));
      return tip(data.labels[at], gapAt.has(at) ? [...said, "Gap: " + gapAt.get(at)] : said);
    };
    return Object.assign(option, {
      named,
      height: (narrow ? 260 : 330) + 16 * data.marks.length,
      grid: { left: 8, right: named ? widest(data.series.map(run => run.name)) + 24 : Math.max(12, (width(data.labels[data.labels.length - 1]) - (room - 60) / data.labels.length) / 2 + 6), top: 14 + 16 * data.marks.length, bottom: 10, containLabel: true },
      xAxis: {
        type: "category", data: data.labels, axisLine: { lineStyle: { color: c.ink } }, axisTick: { alignWithLabel: true, lineStyle: { color: c.line } },
        axisLabel: { color: c.soft, fontSize: 12, hideOverlap: true },
      },
      yAxis: valueAxis(c, data.unit, { max: full(data.unit) }),
      series: [over, ...bands, ...lines],
    });
  }

  // A rectangle of faint diagonals, each cut to the rectangle.
  function hatch(x, y, w, h, c) {
    const marks = [{ type: "rect", shape: { x, y, width: w, height: h }, style: { fill: c.faint, opacity: .45 } }];
    for (let d = 6; d < w + h; d += 7) {
      marks.push({ type: "line", shape: { x1: x + Math.max(0, d - h), y1: y + Math.min(d, h), x2: x + Math.min(d, w), y2: y + Math.max(0, d - w) }, style: { stroke: c.line, lineWidth: 1 } });
    }
    return marks;
  }

  const draw = { interval, bar, line };
  const charts = [...document.querySelectorAll(".plot")].map(plot => {
    const figure = plot.closest(".chart");
    const data = JSON.parse(figure.querySelector("script[type='application/json']").textContent);
    for (const run of data.series) {
      run.bases = run.points.map(point => point ? point.base : "");
      run.points = run.points.map(point => point && point.v !== null ? point : null);
    }
    let chart = null;
    const redraw = () => {
      const option = draw[data.kind](data, palette(), plot.clientWidth);
      plot.style.height = option.height + "px";
      figure.toggleAttribute("data-named", Boolean(option.named));
      delete option.height;
      delete option.named;
      chart ??= echarts.init(plot, null, { renderer: "svg" });
      chart.resize();
      chart.setOption(option, true);
      plot.dataset.drawn = data.kind;
    };
    return { plot, redraw, seen: 0 };
  });

  const draws = chart => { if (chart.plot.clientWidth) { chart.seen = chart.plot.clientWidth; chart.redraw(); } };
  charts.forEach(draws);
  const watch = new ResizeObserver(() => charts.filter(chart => chart.plot.clientWidth !== chart.seen).forEach(draws));
  charts.forEach(chart => watch.observe(chart.plot));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => charts.forEach(draws));
  addEventListener("redraw", () => charts.forEach(draws));
})();
