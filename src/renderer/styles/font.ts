import '@fontsource-variable/noto-sans-jp/wght.css';
import './font.css';
