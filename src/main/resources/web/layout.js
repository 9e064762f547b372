// Gives nodes their places after Fruchterman and Reingold: edges pull, nodes push; no chance, so that the same
// answer is the same picture.

const STEPS = 300;

/** Sets x and y of each node and tells how large the picture is. */
export function settle(nodes, edges) {
  const width = 1200;
  const height = Math.max(420, Math.min(1100, 260 + 9 * nodes.length));
  const ideal = Math.min(150, 0.62 * Math.sqrt((width * height) / Math.max(1, nodes.length)));
  nodes.forEach((node, at) => {
    // A sunflower's seeds: as far from each other as can be.
    const angle = at * 2.399963;
    const far = Math.sqrt((at + 0.5) / nodes.length) / 2.2;
    node.x = width * (0.5 + far * Math.cos(angle));
    node.y = height * (0.5 + far * Math.sin(angle));
  });
  for (let step = 0; step < STEPS; step++) {
    const reach = (width / 8) * (1 - step / STEPS);
    nodes.forEach((node) => (node.dx = node.dy = 0));
    push(nodes, ideal);
    edges.forEach((edge) => pull(edge, ideal));
    for (const node of nodes) {
      node.dx += (width / 2 - node.x) * 0.08;
      node.dy += (height / 2 - node.y) * 0.16;
      const length = Math.hypot(node.dx, node.dy) || 1;
      const move = Math.min(length, reach) / length;
      node.x = Math.min(width - 110, Math.max(110, node.x + node.dx * move));
      node.y = Math.min(height - 16, Math.max(26, node.y + node.dy * move));
    }
  }
  return { width, height };
}

function push(nodes, ideal) {
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      const [dx, dy] = [nodes[i].x - nodes[j].x || 0.1, nodes[i].y - nodes[j].y || 0.1];
      const square = dx * dx + dy * dy;
      // What lies far off pushes no more: parts of a picture that have no edge between them stay together.
      if (square > 9 * ideal * ideal) continue;
      const force = (ideal * ideal) / square;
      nodes[i].dx += dx * force;
      nodes[i].dy += dy * force;
      nodes[j].dx -= dx * force;
      nodes[j].dy -= dy * force;
    }
  }
}

function pull({ from, to }, ideal) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const force = Math.hypot(dx, dy) / ideal;
  from.dx += dx * force;
  from.dy += dy * force;
  to.dx -= dx * force;
  to.dy -= dy * force;
}
