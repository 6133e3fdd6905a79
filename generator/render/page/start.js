document.querySelector('main').append(told);
startSchools();
startCompare();
startNotes();
startWhys();
startTable();
if (tools.childElementCount > 0) {
  bar.append(tools);
}
startReading();
